using System.CommandLine;
using System.Globalization;
using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents;
using ChatOpsFraud.Documents.Press;
using ChatOpsFraud.RuleBooks;

namespace ChatOpsFraud.CommandLine;

/// <summary>Options that several commands take.</summary>
internal static class CommonOptions
{
    private const int FirstYear = 1990;
    private const int LastYear = 2199;

    public static Option<string> Rules() => new("--rules")
    {
        Description = ProgramText.Of("option.rules"),
        DefaultValueFactory = _ => Settings.Current.RulesDirectory ?? RuleFolder.Shipped,
    };

    public static Option<string> Database() => new("--db")
    {
        Description = ProgramText.Of("option.db"),
        DefaultValueFactory = _ => Path.Combine(Settings.Current.StorageDirectory, "chatopsfraud.db"),
    };

    public static Option<bool> Json() => new("--json") { Description = ProgramText.Of("option.json") };

    public static Option<string> Out() => new("--out") { Description = ProgramText.Of("option.out"), DefaultValueFactory = _ => "." };

    public static Option<bool> Pdf() => new("--pdf") { Description = ProgramText.Of("option.pdf") };

    public static Option<bool> Png() => new("--png") { Description = ProgramText.Of("option.png") };

    /// <summary>The folder that <c>--out</c> names, for the documents that <c>--pdf</c> and <c>--png</c> ask for too.</summary>
    public static DocumentFolder Folder(string folder, bool pdf, bool png) => new(
        folder,
        new DocumentPress(new DocumentOptions { LibreOffice = Settings.Current.LibreOffice }),
        [.. pdf ? [DocumentNames.StatementPdf] : Array.Empty<string>(), .. png ? [DocumentNames.StatementPng] : Array.Empty<string>()]);

    /// <summary><c>--now</c>: a moment with its offset; without one it is Japanese time.</summary>
    public static Option<DateTimeOffset?> Now() => new("--now")
    {
        Description = ProgramText.Of("option.now"),
        CustomParser = result =>
        {
            var typed = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            // Reckoning back from a moment near the ends of the calendar would leave it.
            if (DateTime.TryParse(typed, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var local) && local is { Kind: DateTimeKind.Unspecified, Year: >= FirstYear and <= LastYear })
                return new DateTimeOffset(local, JapanTime.Offset);
            if (DateTimeOffset.TryParse(typed, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) && instant.Year is >= FirstYear and <= LastYear) return instant;
            result.AddError(ProgramText.Of("now.bad"));
            return null;
        },
    };

    /// <summary><c>--as-of</c>: the day for which it is to be shown.</summary>
    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = ProgramText.Of("option.asOf"),
        CustomParser = result =>
        {
            var typed = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= FirstYear and <= LastYear) return day;
            result.AddError(ProgramText.Of("asOf.bad"));
            return null;
        },
    };

    /// <summary>The day of an optional <c>--as-of</c>, else today in Japan.</summary>
    public static DateOnly Day(DateOnly? asOf) => asOf ?? JapanTime.Day(TimeProvider.System);

    /// <summary>The clock that an optional <c>--now</c> asks for.</summary>
    public static TimeProvider Clock(DateTimeOffset? now) => now is { } start ? new ShiftedClock(start, TimeProvider.System) : TimeProvider.System;
}
