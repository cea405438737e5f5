namespace ChatOpsFraud.Core.Rules.Checks;

/// <summary>
/// The only thing a compiled check can see. Every value was computed before the engine runs, so a method here only looks it up:
/// what is not there is a fault, never a "no". The arguments are field ids, as the inputs of the check hold them.
/// </summary>
public sealed class CheckFacts
{
    private readonly IReadOnlyDictionary<string, object>? _values;

    internal CheckFacts(IReadOnlyDictionary<string, object> values) => _values = values;

    private CheckFacts()
    {
    }

    /// <summary>Facts that know every call and say nothing of worth: for compiling.</summary>
    internal static CheckFacts ForCompiling { get; } = new();

    /// <summary>The stored value of an answer: a choice's value, e.g. <c>yes</c>.</summary>
    public string Of(string field) => Text(nameof(Of), field);

    /// <summary>Whole days from the start of a date to today.</summary>
    public decimal DaysSince(string date) => Number(nameof(DaysSince), date);

    /// <summary>Days from the first date to the second; negative when the second comes earlier.</summary>
    public decimal DaysBetween(string from, string to) => Number(nameof(DaysBetween), from, to);

    /// <summary>Minutes from the first moment to the second; known only when both have a time of day.</summary>
    public decimal MinutesBetween(string from, string to) => Number(nameof(MinutesBetween), from, to);

    /// <summary>Minutes that lie between two dates as far as they are known; 0 when they overlap.</summary>
    public decimal MinutesApart(string one, string other) => Number(nameof(MinutesApart), one, other);

    /// <summary>A price in yen.</summary>
    public decimal Yen(string price) => Number(nameof(Yen), price);

    /// <summary>Whether a price was said to be the total and not that of one piece.</summary>
    public bool IsTotal(string price) => Truth(nameof(IsTotal), price);

    /// <summary>How many pieces.</summary>
    public decimal Count(string quantity) => Number(nameof(Count), quantity);

    /// <summary>A port number.</summary>
    public decimal Port(string port) => Number(nameof(Port), port);

    /// <summary>Where an IP address can be reached from, e.g. <c>private</c>.</summary>
    public string Scope(string ip) => Text(nameof(Scope), ip);

    /// <summary>Whether two IP addresses are one.</summary>
    public bool SameIp(string one, string other) => Truth(nameof(SameIp), one, other);

    /// <summary>Whether two phone numbers are one, extensions left aside.</summary>
    public bool SamePhone(string one, string other) => Truth(nameof(SamePhone), one, other);

    /// <summary>Whether two addresses are one in spite of 丁目, 番地 and hyphens.</summary>
    public bool SameAddress(string one, string other) => Truth(nameof(SameAddress), one, other);

    /// <summary>Whether two texts are one, width and blanks left aside.</summary>
    public bool SameText(string one, string other) => Truth(nameof(SameText), one, other);

    /// <summary>Whether an address lies in Japan; unknown when it names neither a place in Japan nor another country.</summary>
    public bool IsInJapan(string address) => Truth(nameof(IsInJapan), address);

    /// <summary>都道府県 of an address.</summary>
    public string Prefecture(string address) => Text(nameof(Prefecture), address);

    /// <summary>市区町村 of an address without 郡 and ward.</summary>
    public string Municipality(string address) => Text(nameof(Municipality), address);

    /// <summary>都道府県 of a postal code, also of one that stands in an address; unknown when the code has several.</summary>
    public string PostalPrefecture(string postal) => Text(nameof(PostalPrefecture), postal);

    /// <summary>市区町村 of a postal code, also of one that stands in an address; unknown when the code has several.</summary>
    public string PostalMunicipality(string postal) => Text(nameof(PostalMunicipality), postal);

    /// <summary>Whether a postal code is in the gazetteer.</summary>
    public bool IsPostalCodeKnown(string postal) => Truth(nameof(IsPostalCodeKnown), postal);

    /// <summary>Whether a mail address has this domain.</summary>
    public bool IsMailAt(string email, string domain) => Truth(nameof(IsMailAt), email, domain);

    /// <summary>Whether a mail domain differs from the site's by one or two letters.</summary>
    public bool IsNearlyDomainOf(string email, string url) => Truth(nameof(IsNearlyDomainOf), email, url);

    /// <summary>Whether a site lies at this host or below it.</summary>
    public bool IsAtHost(string url, string host) => Truth(nameof(IsAtHost), url, host);

    /// <summary>Whether an answer holds these characters, in capitals or not.</summary>
    public bool Contains(string field, string characters) => Truth(nameof(Contains), field, characters);

    /// <summary>Whether an answer begins with these characters, in capitals or not.</summary>
    public bool StartsWith(string field, string characters) => Truth(nameof(StartsWith), field, characters);

    /// <summary>The key under which the value of a call is kept.</summary>
    internal static string Key(string function, params IEnumerable<string> arguments) => $"{function}({string.Join('\n', arguments)})";

    private decimal Number(string function, params string[] arguments) => _values is null ? 0m : (decimal)_values[Key(function, arguments)];

    private string Text(string function, params string[] arguments) => _values is null ? "" : (string)_values[Key(function, arguments)];

    private bool Truth(string function, params string[] arguments) => _values is not null && (bool)_values[Key(function, arguments)];
}
