using ChatOpsFraud.Terminal;

namespace ChatOpsFraud.Tests.Terminal;

public sealed class ColumnsTests
{
    [Fact]
    public void Align_FullWidthText_TakesTwoCells() => Assert.Equal(
        ["番号       段階  提出先", "2026-0001  聴取  警視庁", "2026-0002  受付"],
        Columns.Align([["番号", "段階", "提出先"], ["2026-0001", "聴取", "警視庁"], ["2026-0002", "受付", ""]]));
}
