using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>根拠の一覧: each clause of each document and what rests on it, so that a clause that nothing implements is seen.</summary>
internal static class CitationReport
{
    internal static IEnumerable<ReportBlock> Of(RuleBook book)
    {
        var uses = ClauseUses.Of(book);
        foreach (var document in book.Rules.Documents)
        {
            yield return new ReportBlock.Heading(3, $"document-{document.Id}", document.Title);
            yield return new ReportBlock.Facts(
            [
                (Wording.Of("report.publisher"), document.Publisher),
                (Wording.Of("report.documentEdition"), document.Edition),
                (Wording.Of("report.file"), document.File),
                (Wording.Of("report.used"), Wording.Of("report.usedOf", $"{document.Clauses.Count(c => uses[c.Id].Any())}", $"{document.Clauses.Count}")),
            ]);
            yield return new ReportBlock.Table(ReportWords.Head("report.clauseHead"), [.. document.Clauses.Select(c => Row(c, uses[c.Id]))]);
        }
    }

    /// <summary>The clauses that nothing rests on, in the order of the documents.</summary>
    internal static IEnumerable<ReportBlock> Unused(RuleBook book)
    {
        var uses = ClauseUses.Of(book);
        var unused = book.Rules.Documents.SelectMany(d => d.Clauses).Where(c => !uses[c.Id].Any()).ToList();
        if (unused.Count == 0) return [new ReportBlock.Paragraph(Wording.Of("report.allUsed"))];
        return
        [
            new ReportBlock.Paragraph(Wording.Of("report.unused")),
            new ReportBlock.Table(ReportWords.Head("report.unusedHead"), [.. unused.Select(c => (IReadOnlyList<ReportCell>)[Named(c, anchor: null), ReportCell.Of(c.Summary)])]),
        ];
    }

    private static ReportCell[] Row(Clause clause, IEnumerable<ReportLine> uses)
    {
        var lines = uses.ToList();
        return
        [
            Named(clause, ReportPlace.OfClause(clause.Id)),
            ReportCell.Of(clause.Url is { } url ? [clause.Summary, url.AbsoluteUri] : [clause.Summary]),
            lines.Count > 0 ? new ReportCell(lines) : new ReportCell([new ReportLine(Wording.Of("report.noUse"), ReportMark.Attention)]),
        ];
    }

    private static ReportCell Named(Clause clause, string? anchor) => new(
    [
        new ReportLine(Wording.Of("report.cited", clause.Section, clause.Heading), Anchor: anchor, Place: anchor is null ? ReportPlace.OfClause(clause.Id) : null),
        new ReportLine(clause.Id, ReportMark.Id),
    ]);
}
