using ChatOpsFraud.Core.Statement.Characters;

namespace ChatOpsFraud.Core.Tests.Statement.Characters;

public sealed class EgovFileNameTests
{
    [Theory]
    [InlineData("申出書.docx", "申出書.docx")]
    [InlineData("申出書 2026-11-23.docx", "申出書_2026-11-23.docx")]
    [InlineData("申出書　横浜.pdf", "申出書_横浜.pdf")]
    [InlineData("申出書－横浜—2.pdf", "申出書-横浜-2.pdf")]
    [InlineData("㈱みなと①.pdf", "(株)みなと(1).pdf")]
    [InlineData("ﾒﾓ.txt", "メモ.txt")]
    [InlineData("a#b^c~d?e%f<g>h{i}j[k]l\\m.txt", "a_b_c_d_e_f_g_h_i_j_k_l_m.txt")]
    [InlineData("a/b:c*d\"e|f.txt", "a_b_c_d_e_f.txt")]
    [InlineData("../../etc/hosts", "etc_hosts")]
    [InlineData("CON.txt", "_CON.txt")]
    [InlineData("com1", "_com1")]
    [InlineData("Conference.txt", "Conference.txt")]
    [InlineData("...", "添付資料")]
    [InlineData("😀.png", "png")]
    [InlineData("", "添付資料")]
    [InlineData("草彅.pdf", "草.pdf")]
    public void Of_TypedName_FitsEgov(string name, string egov) => Assert.Equal(egov, EgovFileName.Of(name));

    [Fact]
    public void Of_LongName_KeepsExtension()
    {
        var name = EgovFileName.Of(new string('あ', 500) + ".pdf");

        Assert.Equal(EgovFileName.MaxLength, name.Length);
        Assert.EndsWith("あ.pdf", name, StringComparison.Ordinal);
    }
}
