using System.Reflection;
using System.Text.Json.Serialization;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.RuleBooks;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Web.CasePage;

namespace ChatOpsFraud.Tests.Web.CasePage;

public sealed class AuditTrailTests
{
    private static readonly RuleBook Book = RuleBookReading.Of(RuleFolder.Shipped, new DateOnly(2026, 11, 30)).Book!;

    private static readonly (CaseEvent Event, string Words)[] Examples =
    [
        (new CaseOpened(new string('a', 64)), "事案を受け付けました。規則集 aaaaaaaaaaaa"),
        (new AnswerGiven("company.name", AnswerState.Given, "港", "港", AnswerSource.Person, "港"), "「会社名」に回答しました：港"),
        (new AnswerGiven("company.name", AnswerState.Unknown, "", "", AnswerSource.Paste, ""), "「会社名」を貼り付けた文から記録しました：わからない（後日補足）"),
        (new AnswerGiven("company.name", AnswerState.Skipped, "", "", AnswerSource.Derived, ""), "「会社名」をほかの回答から記録しました：あとで回答"),
        (new AnswerGiven("no.such", AnswerState.Given, "港", "港", AnswerSource.Verbatim, "港"), "「no.such」を書かれたまま記録しました：港"),
        (new GroupSized("orders", 2, false), "注文を 2 件にしました。"),
        (new GroupSized("orders[0].items", 3, true), "商品は 3 件で全部と回答しました。"),
        (new FieldFocused("shop.url"), "「サイトURL」に移りました。"),
        (new FieldFocused(null), "質問の順番に戻りました。"),
        (new AnswerMissed("shop.url", "なんとなく", []), "「サイトURL」の回答を読み取れませんでした：なんとなく"),
        (new PasteRead([new PastedValue("company.name", "港", "港", 1, "港"), new PastedValue("shop.url", "u", "u", 2, "u")]), "貼り付けた文から 2 件を読み取りました：会社名、サイトURL"),
        (new PasteSettled(true, []), "読み取った値を回答にしました。"),
        (new PasteSettled(false, []), "読み取った値を使いませんでした。"),
        (new ConflictSettled("company.name"), "「会社名」の食い違いを解決しました。"),
        (new Decided("triage", "report", "report", [], new Dictionary<string, string>(), "1.2.0 (abc)"), "判定：通報（行 report、規則集 1.2.0 (abc)）"),
        (new Decided("jurisdiction", "kanagawa", "神奈川県警察本部", [], new Dictionary<string, string>(), "1.2.0 (abc)"), "提出先：神奈川県警察本部（行 kanagawa、規則集 1.2.0 (abc)）"),
        (new StageChanged(CaseStage.Issued), "段階が「発行」になりました。"),
        (new StatementIssued(2), "第2版を発行しました。"),
        (new CardDataCutOut(1), "カードの情報を 1 か所消しました。"),
        (new ColleagueCalled("shop.url"), "「サイトURL」で担当者を呼びました。"),
        (new ColleagueCalled(null), "担当者を呼びました。"),
        (new RuleSetChanged(new string('a', 64), "b"), "規則集を aaaaaaaaaaaa から b に移しました。"),
        (new SectionHandedOver("log[1]", "u1", "佐藤"), "「購入時のログ情報（注文2）」の記入を 佐藤さんに頼みました。"),
        (new SectionReturned("reporter", 3), "「担当者」が 3 件の回答と戻りました。"),
        (new SectionReturned("nothing[0]", 0), "「nothing[0]」の記入を取り戻しました。"),
        (new CaseViewed("board"), "事案のページを開きました。"),
        (new CaseViewed("chat"), "チャットを開きました。"),
        (new CaseViewed("export"), "事案を書き出しました。"),
    ];

    [Fact]
    public void Of_EveryKindOfEvent_SaysItInWords()
    {
        var history = Examples.Select((e, i) => new RecordedEvent(e.Event, "青葉", OverviewHost.Monday.AddMinutes(i))).ToList();

        var trail = AuditTrail.Of(new CaseFile(Case.Fold("2026-0001", history), history.Count, history), Book);

        Assert.Equal(Examples.Select(e => e.Words), trail.Reverse().Select(l => l.What));
        Assert.Equal(Enumerable.Range(1, history.Count), trail.Reverse().Select(l => l.Version));
    }

    [Fact]
    public void Examples_OfTheTestAbove_LackNoKindOfEvent() =>
        Assert.Empty(typeof(CaseEvent).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(a => a.DerivedType).Except(Examples.Select(e => e.Event.GetType())));
}
