using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Puts labelled values of the merchant's own block. A card company's or carrier's block never gets here.</summary>
internal static partial class CompanyValues
{
    /// <summary>True for the name of a company that cannot be the merchant who reports.</summary>
    public static bool IsOutsider(string name) => Outsider().IsMatch(name);

    /// <summary>Puts one value of the block.</summary>
    public static void Put(Draft draft, Trait trait, string value, PastedLine line)
    {
        var field = trait switch
        {
            Trait.Organisation => CaseField.CompanyName,
            Trait.Department => CaseField.ReporterDepartment,
            // One's own staff is not called 様: such a name is the other side's.
            Trait.InCharge or Trait.Name when !PersonWords.HasHonorific(value) => CaseField.ReporterName,
            Trait.Kana => CaseField.ReporterKana,
            Trait.Phone => CaseField.ReporterPhone,
            Trait.Email => CaseField.ReporterEmail,
            Trait.Url => CaseField.ShopUrl,
            _ => null,
        };
        // サイト　はまかぜマルシェ https://…: the address is what was asked for.
        if (trait == Trait.Url && value.IndexOf("http", StringComparison.Ordinal) is > 0 and var start) value = value[start..];
        if (field == CaseField.ReporterName) CompanyLine.ReadStaff(draft, value, line);
        else if (field is not null) draft.Case.Put(field, value, line);
        else if (trait is Trait.Address or Trait.PostalCode or Trait.Prefecture or Trait.City or Trait.Street or Trait.Building)
            draft.Company.Put(trait, value, line);
    }

    [GeneratedRegex(@"カード|銀行|決済|ペイメント|信販|クレジット|運輸|急便|郵便|警察|payment|card|bank", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Outsider();
}
