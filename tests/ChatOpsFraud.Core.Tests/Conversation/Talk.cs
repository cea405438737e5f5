using System.Globalization;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Tests.Rules;

namespace ChatOpsFraud.Core.Tests.Conversation;

/// <summary>A conversation with the shipped rules, without a store: what is said goes to the dialogue, what happens is folded.</summary>
internal sealed class Talk
{
    private readonly List<RecordedEvent> _history = [];

    public Talk(string now = "2026-11-23T15:00:00+09:00")
    {
        Now = DateTimeOffset.Parse(now, CultureInfo.InvariantCulture);
        Last = Take(new Arrived());
    }

    public static RuleBook Book => Shipped.Book;

    public DateTimeOffset Now { get; set; }

    public Case Case { get; private set; } = Case.New();

    public Reply Last { get; private set; }

    public IReadOnlyList<RecordedEvent> History => _history;

    public string? Asked => Last.Question?.Field;

    /// <summary>Past the triage as a merchant with a loss, at the first question of the interview.</summary>
    public static Talk Reported() => new Talk().Say("いいえ", "EC加盟店", "不正注文の被害", "いいえ", "はい", "発送済み", "いいえ");

    /// <summary>All of 表1 and 表2 answered, at the first question of 表3.</summary>
    public static Talk Interviewed()
    {
        var talk = Reported();
        var answers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["company.name"] = "株式会社みなと商店",
            ["company.address"] = "神奈川県横浜市中区山下町99-9",
            ["company.postalCode"] = "231-0023",
            ["reporter.department"] = "お客様係",
            ["reporter.name"] = "港 花子",
            ["reporter.kana"] = "ミナト ハナコ",
            ["reporter.phone"] = "045-000-1234",
            ["reporter.email"] = "hanako@example.co.jp",
            ["incident.discoveredOn"] = "2026/11/22",
            ["incident.discovery"] = "カード会社から電話があった",
            ["incident.reason"] = "会員が利用を否認している",
            ["shop.name"] = "みなと商店オンライン",
            ["shop.url"] = "https://shop.example.co.jp/",
            ["orders[0].purchasedAt"] = "2026/11/20 21:05",
            ["orders[0].items[0].name"] = "腕時計",
            ["orders[0].items[0].quantity"] = "1個",
            ["orders[0].items[0].price"] = "35万円",
            ["orders[0].items.more"] = "いいえ",
            ["orders.more"] = "いいえ",
        };
        while (talk.Asked is { } asked && answers.Remove(asked, out var answer)) talk.Say(answer);
        Assert.Empty(answers);
        return talk;
    }

    public Talk Say(params string[] texts)
    {
        foreach (var text in texts) Take(new Said(text));
        return this;
    }

    /// <summary>Answers わからない until the field is asked or nothing is asked any more.</summary>
    public Talk UnknownUntil(string? field)
    {
        for (var i = 0; i < 100 && Asked is not null && Asked != field; i++) Say("わからない");
        Assert.Equal(field, Asked);
        return this;
    }

    public Reply Take(TurnInput input, string? seen = null)
    {
        var step = Dialogue.Respond(Book, Case, new Turn("港", "test", "1", [], input, seen), Now);
        _history.AddRange(step.Events.Select(e => new RecordedEvent(e, "港", Now)));
        Case = Case.Fold("2026-0001", _history);
        Assert.Equal(step.Case with { Number = Case.Number }, Case with { Sheet = step.Case.Sheet, Decisions = step.Case.Decisions, Trail = step.Case.Trail, Pasted = step.Case.Pasted, Conflicts = step.Case.Conflicts, HandedOver = step.Case.HandedOver });
        return Last = step.Reply;
    }

    public string Value(string field) => Case.Sheet.Value(field) ?? "";

    public IEnumerable<string> Notices => Last.Blocks.OfType<NoticeBlock>().Select(n => n.Code);
}
