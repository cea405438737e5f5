using System.CommandLine;
using System.Globalization;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Analysis;
using ChatOpsFraud.Core.Rules.Cases;
using ChatOpsFraud.RuleBooks;

namespace ChatOpsFraud.CommandLine;

/// <summary><c>rules</c>, and of it <c>check</c> and <c>test</c>: what a compliance lead looks at before a rule set is used.</summary>
internal static class RulesCommand
{
    private static readonly Option<string> Rules = CommonOptions.Rules();
    private static readonly Option<string?> Source = new("--source") { Description = ProgramText.Of("option.source") };
    private static readonly Option<DateOnly?> AsOf = CommonOptions.AsOf();

    public static Command Make()
    {
        var check = new Command("check", ProgramText.Of("command.rulesCheck")) { Rules, Source, AsOf };
        check.SetAction(Check);
        var test = new Command("test", ProgramText.Of("command.rulesTest")) { Rules, AsOf };
        test.SetAction(Test);
        return new Command("rules", ProgramText.Of("command.rules"))
        {
            check, test, RulesShowCommand.Make(), RulesDiffCommand.Make(), RulesExplainCommand.Make(), RulesLockCommand.Make(),
            RulesLockCommand.MakeKeygen(), RulesHistoryCommand.Make(), RulesMoveCommand.Make(),
        };
    }

    private static int Check(ParseResult parsed)
    {
        // The engine loads while the files are read, and compiles while the whole space is looked at.
        var loading = Task.Run(RuleSet.WarmUp);
        var today = CommonOptions.Day(parsed.GetValue(AsOf));
        var reading = RuleBookReading.Of(parsed.GetRequiredValue(Rules), today);
        if (reading.Book is not { } book) return Complaint.Findings(reading);
        var isSound = true;
        var compiling = loading.ContinueWith(_ => book.Rules.Compile(), TaskScheduler.Default);
        var analysis = RuleAnalysis.Run(book.Rules);
        foreach (var fault in compiling.GetAwaiter().GetResult()) Tell(fault.Table, fault.Sentence.Text, ref isSound);
        foreach (var finding in analysis)
        {
            if (finding.IsOpen) Tell(finding.Table, finding.Sentence.Text, ref isSound);
            else Console.WriteLine(ProgramText.Of("rules.accepted", finding.Table, finding.Sentence.Text, finding.AcceptedBecause!));
        }
        foreach (var finding in RuleBookCheck.Run(book, today)) Tell(finding.Table, finding.Sentence.Text, ref isSound);
        if (parsed.GetValue(Source) is { } source) isSound &= CheckSource(book.Rules, source);
        Console.WriteLine(ProgramText.Of(isSound ? "rules.sound" : "rules.unsound", book.Rules.Stamp, book.Rules.Tables.Sum(t => t.Rows.Count), book.Rules.CheckLists.Sum(l => l.Checks.Count), book.Questionnaire.Questions.Count()));
        // Somebody who is changing rules has none approved: that is told, and no fault.
        Console.WriteLine(ProgramText.Of(reading.Approval.IsApproved ? "rules.isApproved" : "rules.isNotApproved"));
        return isSound ? ExitCode.Done : ExitCode.Wrong;
    }

    private static bool CheckSource(RuleSet rules, string source)
    {
        if (!File.Exists(source))
        {
            Console.Error.WriteLine(ProgramText.Of("rules.noSource", source));
            return false;
        }
        var text = File.ReadAllText(source);
        var checks = SourceCheck.Hashed(rules).SelectMany(document => SourceCheck.Run(rules, document.Id, text)).ToList();
        foreach (var check in checks.Where(c => c.State != ClauseState.Same)) Console.Error.WriteLine(check.Sentence.Text);
        Console.WriteLine(ProgramText.Of("rules.sourceChecked", checks.Count(c => c.State == ClauseState.Same), checks.Count));
        return checks.TrueForAll(c => c.State == ClauseState.Same);
    }

    private static int Test(ParseResult parsed)
    {
        var reading = RuleBookReading.Of(parsed.GetRequiredValue(Rules), CommonOptions.Day(parsed.GetValue(AsOf)));
        if (reading.Book is not { } book) return Complaint.Of(reading);
        var report = RuleCases.Run(book, reading.Files);
        foreach (var finding in report.Findings) Console.Error.WriteLine(finding);
        foreach (var failed in report.Results.Where(r => !r.Passed))
            Console.Error.WriteLine(ProgramText.Of("rules.caseFailed", failed.Case.File, failed.Case.Id, failed.Case.Title, string.Join(' ', failed.Troubles.Select(t => t.Text))));
        foreach (var row in report.Coverage.Where(c => !c.IsComplete))
            Console.Error.WriteLine(ProgramText.Of(row.Cases == 0 ? "rules.rowUntested" : "rules.rowAlways", row.File, row.Row));
        var passed = report.Results.Count(r => r.Passed);
        Console.WriteLine(ProgramText.Of("rules.cases", passed, report.Results.Count - passed, report.Coverage.Count(c => c.IsComplete), report.Coverage.Count));
        return report.IsSound ? ExitCode.Done : ExitCode.Wrong;
    }

    private static void Tell(string where, string sentence, ref bool isSound)
    {
        isSound = false;
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{where}: {sentence}"));
    }
}
