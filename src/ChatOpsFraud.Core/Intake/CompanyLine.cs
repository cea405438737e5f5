using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Reads the merchant and its staff where several values stand behind one label, as in 当社 株式会社… 大阪府….</summary>
internal static partial class CompanyLine
{
    private static readonly char[] Between = [' ', '　', '、', '/', '／', ',', '(', ')', '（', '）'];

    /// <summary>True when a text begins with a company's name.</summary>
    public static bool Names(string text) => Company().IsMatch(text);

    /// <summary>The name of the company, and its address where one follows.</summary>
    public static void Read(Draft draft, string value, PastedLine line)
    {
        var match = Company().Match(value);
        if (!match.Success || CompanyValues.IsOutsider(match.Value)) return;
        draft.Case.Put(CaseField.CompanyName, match.Value, line);
        var rest = Contacts(draft, value[match.Length..].Trim(Between), line);
        var folded = string.Concat(rest.Select(PastedLine.Fold));
        if (PostalPattern.In(folded) != 0 && !AddressPattern.Begins(folded)) return;
        draft.Company.Put(Trait.Address, rest, line);
        draft.Company.Put(Trait.PostalCode, PostalPattern.Of(rest), line);
    }

    /// <summary>The member of staff, with the telephone number and the mail address behind the name.</summary>
    public static void ReadStaff(Draft draft, string value, PastedLine line)
    {
        if (PersonWords.HasHonorific(value)) return;
        if (Spoken().Match(value) is { Success: true } spoken)
        {
            draft.Case.Put(CaseField.ReporterKana, spoken.Groups[2].Value, line, weak: true);
            value = spoken.Groups[1].Value + spoken.Groups[3].Value;
        }
        var name = Contacts(draft, value, line);
        if (Unit().Match(name) is { Success: true } unit)
        {
            draft.Case.Put(CaseField.ReporterDepartment, unit.Groups[1].Value, line, weak: true);
            name = unit.Groups[2].Value;
        }
        if (name.Length > 0) draft.Case.Put(CaseField.ReporterName, name, line);
    }

    /// <summary>Takes the contacts off the end of a text and returns what stands before them.</summary>
    private static string Contacts(Draft draft, string value, PastedLine line)
    {
        var folded = string.Concat(value.Select(PastedLine.Fold));
        var end = value.Length;
        if (Email().Match(folded) is { Success: true } email)
        {
            draft.Case.Put(CaseField.ReporterEmail, email.Value, line);
            end = Math.Min(end, email.Index);
        }
        if (Phone().Match(folded) is { Success: true } phone)
        {
            draft.Case.Put(CaseField.ReporterPhone, phone.Groups[1].Value, line);
            end = Math.Min(end, phone.Index);
        }
        return value[..end].Trim(Between);
    }

    [GeneratedRegex(
        @"^(?:(?:株式会社|有限会社|合同会社|合資会社|一般社団法人|\(株\)|（株）)[^\s　、,/／:：()（）]{1,30}|[^\s　、,/／:：()（）]{1,30}(?:株式会社|有限会社|合同会社|\(株\)|（株）))",
        RegexOptions.NonBacktracking)]
    private static partial Regex Company();

    // 畑中 里香（ハタナカ リカ）
    [GeneratedRegex(@"^([^(（]{1,40}?)[\s　]*[(（]([\p{IsKatakana}\p{IsHiragana}\uFF66-\uFF9Fー\s　]{2,40})[)）](.*)$", RegexOptions.NonBacktracking)]
    private static partial Regex Spoken();

    // EC課 沢田 由紀
    [GeneratedRegex(@"^([^\s　]{1,20}(?:課|部|室|係|局|チーム|グループ|センター))[\s　]+(\S.*)$", RegexOptions.NonBacktracking)]
    private static partial Regex Unit();

    [GeneratedRegex(@"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,100}\.[A-Za-z]{2,20}", RegexOptions.NonBacktracking)]
    private static partial Regex Email();

    [GeneratedRegex(
        @"(?:^|[\s/、,(])(?:TEL|Tel|tel|電話(?:番号)?|℡)?\s*[:.]?\s*(0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}|0[0-9]{9,10})(?:[^0-9-]|$)",
        RegexOptions.NonBacktracking)]
    private static partial Regex Phone();
}
