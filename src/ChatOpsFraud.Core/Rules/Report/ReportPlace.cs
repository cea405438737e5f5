namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>Ids of places on a page: only letters, digits and hyphens, so that they can stand in an address.</summary>
internal static class ReportPlace
{
    internal static string OfRow(string table, string row) => Of("row", table, row);

    internal static string OfClause(string clause) => Of("clause", clause);

    internal static string OfQuestion(string field) => Of("question", field);

    internal static string OfCheck(string check) => Of("check", check);

    /// <summary>The parts with hyphens between them, everything that may not stand in an id replaced by one.</summary>
    internal static string Of(params string[] parts) => string.Concat(string.Join('-', parts).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
}
