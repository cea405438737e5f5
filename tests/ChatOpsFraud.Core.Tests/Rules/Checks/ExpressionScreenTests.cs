using System.Globalization;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Checks;
using ChatOpsFraud.Core.Rules.Checks.Expressions;
using CsCheck;

namespace ChatOpsFraud.Core.Tests.Rules.Checks;

public sealed class ExpressionScreenTests
{
    private static readonly CheckInput[] Inputs = [new("price", "orders[n].items[m].price"), new("quantity", "orders[n].items[m].quantity"), new("answer", "access.suspected")];

    [Theory]
    [InlineData("System.DateTime.Now > facts.Yen(price)")]
    [InlineData("facts.Yen(price).ToString() == \"1\"")]
    [InlineData("facts.GetType() == facts.GetType()")]
    [InlineData("facts.Yen(\"orders[0].items[0].price\") > 1")]
    [InlineData("facts.Of(answer) = \"yes\"")]
    [InlineData("price == \"1\"")]
    [InlineData("facts == facts")]
    [InlineData("it.Yen(price) > 1")]
    [InlineData("new(1 as a) == 1")]
    [InlineData("iif(true, true, false)")]
    [InlineData("facts.Yen(price) > 1 ? true : false")]
    [InlineData("facts.Yen(price) / 0 > 1")]
    [InlineData("facts.Yen(price) % 2 == 1")]
    [InlineData("facts.Of(answer) in (\"yes\")")]
    [InlineData("facts.Of(answer) + \"x\" == \"yesx\"")]
    [InlineData("facts.Of(answer) < \"yes\"")]
    [InlineData("not facts.Yen(price) > 1")]
    [InlineData("1 == 1")]
    [InlineData("1000000 * 1000000 > facts.Yen(price)")]
    [InlineData("facts.Yen(price) > 1.5")]
    [InlineData("facts.Yen(price) > 0x10")]
    [InlineData("facts.Of(answer) == \"a\\\"")]
    [InlineData("facts.Of(answer) == 'yes'")]
    [InlineData("facts.Of(answer) == \"yes\" // and more")]
    [InlineData("facts.Contains(answer, answer)")]
    [InlineData("facts.Yen(price)")]
    [InlineData("true")]
    [InlineData("facts . . Yen(price) > 1")]
    [InlineData("facts.Yen(price) > 1)")]
    [InlineData("facts.Yen(price) ＞ 1")]
    [InlineData("facts.\u202EYen(price) > 1")]
    [InlineData("")]
    public void Read_AnythingOffTheList_IsRefusedWithASentence(string expression)
    {
        var reading = ExpressionScreen.Read(expression, Inputs);

        Assert.Null(reading.Node);
        Assert.NotEmpty(reading.Fault!.Text);
        Assert.DoesNotContain("{", reading.Fault.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnyText_GivesANodeOrAFault() => Gen.String[Gen.Char["facts.YenOf(pricequantityanswer) <>=!&|+-*\",0123456789\\\u3042"], 0, 320].Sample(
        text => ExpressionScreen.Read(text, Inputs) is var reading && (reading.Node is null) != (reading.Fault is null),
        iter: 20_000);

    [Fact]
    public void Read_AnyExpressionOfTheGrammar_RunsInTheEngineAsItWasRead() =>
        (from truth in Truth(3) from yen in Gen.Int[0, 3] from count in Gen.Int[1, 3] from said in OneOf("yes", "no") select (truth, yen, count, said)).Sample(
            (expression, yen, count, said) =>
            {
                if (expression.Length > ExpressionScreen.Longest) return;
                var place = new RulePlace("checks/generated.json", "/checks/0", 1);
                var check = new Core.Rules.Checks.Check("generated", "生成", Inputs, expression, CheckSeverity.Ask, "文。", [], "理由。", RuleBasis.Interpretation, [], place, place);
                var fields = check.FieldsAt(0, 0);
                var values = new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    [CheckFacts.Key("Yen", fields["price"])] = (decimal)yen,
                    [CheckFacts.Key("Count", fields["quantity"])] = (decimal)count,
                    [CheckFacts.Key("Of", fields["answer"])] = said,
                    [CheckFacts.Key("Contains", fields["answer"], "e")] = said == "yes",
                };

                var (_, fault) = new CheckEngine([check], new SharedEngine()).Run(check, fields, values);

                Assert.True(fault is null, $"{expression}: {fault?.Sentence.Text}");
            },
            iter: 60,
            threads: 1);

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    private static Gen<string> Truth(int depth)
    {
        var compared = from left in Number(2) from sign in OneOf("==", "!=", "<", "<=", ">", ">=") from right in Gen.Int[0, 9] select string.Create(CultureInfo.InvariantCulture, $"{left} {sign} {right}");
        var said = from sign in OneOf("==", "!=") from word in OneOf("yes", "no", "がけ", "a b") select $"facts.Of(answer) {sign} \"{word}\"";
        var simple = Gen.OneOf(compared, said, Gen.Const("facts.Contains(answer, \"e\")"));
        if (depth == 0) return simple;
        var joined = from left in Truth(depth - 1) from sign in OneOf("and", "or", "&&", "||") from right in Truth(depth - 1) select $"{left} {sign} {right}";
        var not = from word in OneOf("not ", "!") from inner in Truth(depth - 1) select $"{word}({inner})";
        return Gen.OneOf(simple, joined, not, Truth(depth - 1).Select(t => $"({t})"));
    }

    private static Gen<string> Number(int depth)
    {
        var call = OneOf("facts.Yen(price)", "facts.Count(quantity)");
        return depth == 0
            ? call
            : Gen.OneOf(call, from left in Number(depth - 1) from sign in OneOf("+", "-", "*") from right in Gen.OneOf(call, Gen.Int[1, 9].Select(n => $"{n}")) select $"({left} {sign} {right})");
    }
}
