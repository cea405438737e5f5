using System.Text;
using System.Text.Json;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Tests.Cases;

public class CaseEventJsonTests
{
    private static readonly CaseEvent[] OneOfEach =
    [
        new CaseOpened("abc"),
        new AnswerGiven("shop.name", AnswerState.Given, "店", "店", AnswerSource.Paste, "屋号：店"),
        new GroupSized("orders", 2, true),
        new FieldFocused(null),
        new AnswerMissed("shop.url", "？", ["1", "2"]),
        new PasteRead([new PastedValue("shop.name", "店", "店", 1, "屋号：店")]),
        new PasteSettled(true, []),
        new ConflictSettled("shop.name"),
        new Decided("triage", "report", "report", ["chargeback"], new Dictionary<string, string> { ["a"] = "b" }, "1.0.0 (abc)"),
        new StageChanged(CaseStage.Preserving),
        new StatementIssued(2),
        new CardDataCutOut(1),
        new ColleagueCalled("shop.url"),
        new RuleSetChanged("a", "b"),
        new SectionHandedOver("log[0]", "U1", "佐藤"),
        new SectionReturned("log[0]", 3),
        new CaseViewed("board"),
    ];

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        foreach (var given in OneOfEach)
        {
            var read = CaseEventJson.Read(CaseEventJson.Write(given));

            Assert.Equal(given.GetType(), read.GetType());
            Assert.Equivalent(given, read, strict: true);
        }
    }

    [Fact]
    public void Write_EveryKindOfEvent_IsCovered() => Assert.Equal(
        typeof(CaseEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseEvent))).ToHashSet(),
        OneOfEach.Select(e => e.GetType()).ToHashSet());

    [Fact]
    public void Write_Enums_AreWords() =>
        Assert.Contains("\"stage\":\"Preserving\"", Encoding.UTF8.GetString(CaseEventJson.Write(new StageChanged(CaseStage.Preserving))), StringComparison.Ordinal);

    [Fact]
    public void Read_AnUnknownEvent_IsRefused() =>
        Assert.ThrowsAny<JsonException>(() => CaseEventJson.Read("{\"type\":\"no.such\"}"u8));
}
