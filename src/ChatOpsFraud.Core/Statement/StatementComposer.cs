using System.Globalization;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Statement;

/// <summary>
/// Composes 申出書 from a case. Only answers that apply now are written; what is missing is marked and listed, because a
/// statement with gaps is valid today (guideline 4(2): speed comes before completeness).
/// </summary>
public sealed class StatementComposer
{
    private readonly RuleBook _book;
    private readonly AnswerSheet _sheet;
    private readonly Journey _journey;

    private StatementComposer(RuleBook book, Case current)
    {
        _book = book;
        _sheet = current.Sheet;
        _journey = new Journey(book.Questionnaire, current.Sheet);
    }

    /// <summary>The statement of the case as it stands; an edition that was issued is the case as it was then.</summary>
    /// <param name="book">The rule set that the case keeps.</param>
    /// <param name="current">The case.</param>
    /// <param name="now">Asia/Tokyo; used while the case has not been issued.</param>
    public static StatementModel Compose(RuleBook book, Case current, DateTimeOffset now)
    {
        var composer = new StatementComposer(book, current);
        var issued = current.IssuedAt ?? now;
        return new StatementModel(
            current.Number,
            Math.Max(1, current.Edition),
            DateOnly.FromDateTime(issued.DateTime),
            StatementPlaces.Of(book, current.Sheet, issued)?.Headquarters?.Name,
            [composer.Reporter(), composer.Incident(), composer.Preservation()],
            [.. composer.FollowUps()],
            book.Rules.Stamp.ToString());
    }

    private StatementSection Reporter() => new(1, Wording.Of("statement.section1"), [Table(null, StatementLayout.Reporter, -1)]);

    private StatementSection Incident()
    {
        var blocks = new List<StatementTable> { Table(null, StatementLayout.Incident, -1) };
        for (var n = 0; n < _sheet.GroupOf("orders").Count; n++) blocks.Add(Purchase(n));
        return new StatementSection(2, Wording.Of("statement.section2"), blocks);
    }

    private StatementSection Preservation()
    {
        var blocks = new List<StatementTable>();
        for (var n = 0; n < _sheet.GroupOf("orders").Count; n++) blocks.Add(Table(TitleOf("statement.order", n), StatementLayout.Order, n));
        blocks.Add(Table(Wording.Of("statement.case"), StatementLayout.Case, -1));
        return new StatementSection(3, Wording.Of("statement.section3"), blocks);
    }

    private StatementTable Table(string? title, IReadOnlyList<string> patterns, int order) => new(
        title,
        null,
        [.. patterns.Select(p => _journey.Find(FieldPath.Fill(p, order, 0))).OfType<Step>().Select(Row)]);

    private StatementRow Row(Step step)
    {
        var value = ValueOf(step.Field);
        return new StatementRow([step.Question.Label, value ?? Gap], value is null, step.Question.When is null ? 0 : 1);
    }

    private StatementTable Purchase(int order)
    {
        string[] header = [.. StatementLayout.Purchase.Select(p => _book.Questionnaire.Questions.First(q => q.Field == p).Label)];
        var rows = new List<StatementRow>();
        for (var m = 0; m < _sheet.GroupOf(FieldPath.Fill("orders[n].items", order, 0)).Count; m++)
        {
            var values = StatementLayout.Purchase.Select(p => ValueOf(FieldPath.Fill(p, order, m))).ToList();
            rows.Add(new StatementRow([.. values.Select(v => v ?? Gap)], values.Contains(null)));
        }
        return new StatementTable(TitleOf("statement.purchase", order), header, rows);
    }

    // 会社所在地 is written with its postal code, as on an envelope.
    private string? ValueOf(string field) => field == "company.address" && _sheet.Display("company.postalCode") is { } code
        ? _sheet.Display(field) is { } address ? $"{code}\n{address}" : null
        : _sheet.Display(field);

    private string TitleOf(string code, int order) => _sheet.GroupOf("orders").Count > 1
        ? Wording.Of($"{code}Numbered", (order + 1).ToString(CultureInfo.InvariantCulture))
        : Wording.Of(code);

    // The same item of several orders is one line: what is missing, where, and once why.
    private IEnumerable<FollowUp> FollowUps() =>
        from stage in new[] { QuestionStage.Interview, QuestionStage.Preservation }
        from item in _journey.Missing(stage).GroupBy(s => s.Question.Field)
        select FollowUpOf([.. item]);

    private FollowUp FollowUpOf(List<Step> missing)
    {
        var question = missing[0].Question;
        var places = missing.Select(s => Labels.PlaceOf(s, _sheet)).Where(p => p.Length > 0).ToList();
        var label = places.Count == 0 ? question.Label : Wording.Of("statement.missingIn", question.Label, string.Join('、', places));
        return new FollowUp(missing[0].Field, label, StatementLayout.TableOf(missing[0]), question.Why);
    }

    private static string Gap => Wording.Of("statement.gap");
}
