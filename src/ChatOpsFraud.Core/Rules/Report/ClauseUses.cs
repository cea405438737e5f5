using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>What rests on each clause: rows, headquarters, checks, calendar and questions, each leading to its place on the page.</summary>
internal static class ClauseUses
{
    internal static ILookup<string, ReportLine> Of(RuleBook book) => Rows(book.Rules)
        .Concat(Jurisdiction(book.Rules)).Concat(Checks(book.Rules)).Concat(Calendar(book.Rules)).Concat(Questions(book))
        .DistinctBy(u => (u.Clause, u.Line.Text, u.Line.Place))
        .ToLookup(u => u.Clause, u => u.Line, StringComparer.Ordinal);

    private static IEnumerable<(string Clause, ReportLine Line)> Rows(RuleSet set) =>
        from table in set.Tables
        from row in table.Rows
        from citation in row.Citations
        select (citation.Clause, new ReportLine(Wording.Of("report.usedByRow", table.Head.Title, row.Id), Place: ReportPlace.OfRow(table.Id, row.Id)));

    private static IEnumerable<(string Clause, ReportLine Line)> Jurisdiction(RuleSet set) =>
        from head in set.Jurisdiction.Heads
        from citation in head.Citations
        select (citation.Clause, new ReportLine(head.Table.Title, Place: "headquarters"));

    private static IEnumerable<(string Clause, ReportLine Line)> Checks(RuleSet set) =>
        from list in set.CheckLists
        from check in list.Checks
        from citation in check.Citations
        select (citation.Clause, new ReportLine(Wording.Of("report.usedByCheck", check.Title), Place: ReportPlace.OfCheck(check.Id)));

    private static IEnumerable<(string Clause, ReportLine Line)> Calendar(RuleSet set) =>
        from citation in set.OpenDays.Citations
        select (citation.Clause, new ReportLine(Wording.Of("report.chapter.calendar"), Place: "calendar"));

    private static IEnumerable<(string Clause, ReportLine Line)> Questions(RuleBook book) =>
        from question in book.Questionnaire.Questions
        select (question.Clause, new ReportLine(Wording.Of("report.usedByQuestion", question.Label), Place: ReportPlace.OfQuestion(question.Field)));
}
