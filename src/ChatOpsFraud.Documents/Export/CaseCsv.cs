using System.Globalization;
using System.Text;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Text;

namespace ChatOpsFraud.Documents.Export;

/// <summary>
/// The answers of a case for a spreadsheet: CSV after RFC 4180, one row a field that applies, in the order in which it is asked.
/// Columns: 事案番号, 表, 項目ID (field id), 項目 (label), 回答 (as people read it), 状態, 回答者, 日時. A value that would be a formula has an
/// apostrophe in front; taking off one apostrophe gives every value back as it was.
/// </summary>
public static class CaseCsv
{
    private const string LineEnd = "\r\n";

    private static readonly string[] Columns =
        ["csv.number", "csv.table", "csv.field", "csv.label", "csv.value", "csv.state", "csv.by", "csv.at"];

    /// <summary>The file: UTF-8 with a byte order mark, without which Excel takes it for another encoding.</summary>
    /// <param name="book">The rule set that the case keeps.</param>
    /// <param name="current">The case.</param>
    public static byte[] Write(RuleBook book, Case current)
    {
        var text = new StringBuilder();
        Append(text, Columns.Select(code => DocumentWording.Of(code)));
        foreach (var step in new Journey(book.Questionnaire, current.Sheet).Steps.Where(step => step.Group is null))
            Append(text, Row(current, step));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string[] Row(Case current, Step step)
    {
        var answer = current.Sheet[step.Field];
        return
        [
            current.Number,
            StatementLayout.TableOf(step),
            step.Field,
            Labels.Of(step, current.Sheet),
            current.Sheet.Display(step.Field) ?? "",
            DocumentWording.Of(StateOf(answer)),
            answer?.By ?? "",
            answer?.At.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "",
        ];
    }

    private static string StateOf(Answer? answer) => answer?.State switch
    {
        AnswerState.Given => "csv.given",
        AnswerState.Unknown => "csv.unknown",
        AnswerState.Skipped => "csv.skipped",
        _ => "csv.unanswered",
    };

    private static void Append(StringBuilder text, IEnumerable<string> fields) =>
        text.AppendJoin(',', fields.Select(CsvField.Of)).Append(LineEnd);
}
