using System.CommandLine;
using System.Globalization;
using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Analysis;
using ChatOpsFraud.Core.Rules.Cases;
using ChatOpsFraud.Core.Rules.Report;
using ChatOpsFraud.RuleBooks;

namespace ChatOpsFraud.CommandLine;

/// <summary><c>rules check / show / test</c>: what a compliance lead looks at before a rule set is used.</summary>
internal static class RulesCommand
{
    private static readonly Option<string> Rules = CommonOptions.Rules();
    private static readonly Option<string?> Source = new("--source") { Description = ProgramText.Of("option.source") };
    private static readonly Option<bool> Workflow = new("--workflow") { Description = ProgramText.Of("option.workflow") };

    public static Command Make()
    {
        var check = new Command("check", ProgramText.Of("command.rulesCheck")) { Rules, Source };
        check.SetAction(Check);
        var show = new Command("show", ProgramText.Of("command.rulesShow")) { Rules, Workflow };
        show.SetAction(Show);
        var test = new Command("test", ProgramText.Of("command.rulesTest")) { Rules };
        test.SetAction(Test);
        return new Command("rules", ProgramText.Of("command.rules")) { check, show, test };
    }

    private static int Check(ParseResult parsed)
    {
        var reading = RuleBookReading.Of(parsed.GetRequiredValue(Rules));
        if (reading.Book is not { } book) return Complaint.Findings(reading);
        var isSound = true;
        foreach (var fault in book.Rules.Compile()) Tell(fault.Table, fault.Sentence.Text, ref isSound);
        foreach (var finding in RuleAnalysis.Run(book.Rules))
        {
            if (finding.IsOpen) Tell(finding.Table, finding.Sentence.Text, ref isSound);
            else Console.WriteLine(ProgramText.Of("rules.accepted", finding.Table, finding.Sentence.Text, finding.AcceptedBecause!));
        }
        var today = DateOnly.FromDateTime(JapanTime.Of(TimeProvider.System.GetUtcNow()).DateTime);
        foreach (var finding in RuleBookCheck.Run(book, today)) Tell(finding.Table, finding.Sentence.Text, ref isSound);
        if (parsed.GetValue(Source) is { } source) isSound &= CheckSource(book.Rules, source);
        Console.WriteLine(ProgramText.Of(isSound ? "rules.sound" : "rules.unsound", book.Rules.Stamp, book.Rules.Tables.Sum(t => t.Rows.Count), book.Questionnaire.Questions.Count()));
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

    private static int Show(ParseResult parsed)
    {
        var reading = RuleBookReading.Of(parsed.GetRequiredValue(Rules));
        if (reading.Book is not { } book) return Complaint.Of(reading);
        if (parsed.GetValue(Workflow))
        {
            Console.WriteLine(RuleReport.ShowWorkflow(book.Rules));
            return ExitCode.Done;
        }
        Console.WriteLine(RuleReport.Show(book));
        Console.WriteLine(QuestionnaireReport.Show(book));
        return ExitCode.Done;
    }

    private static int Test(ParseResult parsed)
    {
        var folder = parsed.GetRequiredValue(Rules);
        var reading = RuleBookReading.Of(folder);
        if (reading.Book is not { } book) return Complaint.Of(reading);
        var report = RuleCases.Run(book.Rules, RuleFolder.Read(folder));
        foreach (var finding in report.Findings) Console.Error.WriteLine(finding);
        foreach (var failed in report.Results.Where(r => !r.Passed))
            Console.Error.WriteLine(ProgramText.Of("rules.caseFailed", failed.Case.File, failed.Case.Id, failed.Case.Title, string.Join(' ', failed.Troubles.Select(t => t.Text))));
        foreach (var row in report.Coverage.Where(c => c.Cases == 0))
            Console.Error.WriteLine(ProgramText.Of("rules.rowUntested", row.Table, row.Row));
        var passed = report.Results.Count(r => r.Passed);
        Console.WriteLine(ProgramText.Of("rules.cases", passed, report.Results.Count - passed, report.Coverage.Count(c => c.Cases > 0), report.Coverage.Count));
        return report.IsSound ? ExitCode.Done : ExitCode.Wrong;
    }

    private static void Tell(string where, string sentence, ref bool isSound)
    {
        isSound = false;
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{where}: {sentence}"));
    }
}
