using System.Globalization;
using ChatOpsFraud.Core.Text;
using static ChatOpsFraud.Core.Rules.Checks.Expressions.ExpressionTokenKind;

namespace ChatOpsFraud.Core.Rules.Checks.Expressions;

/// <summary>
/// Lets an expression through only when every part of it is on the list: the functions of <see cref="CheckFacts"/> called on
/// <c>facts</c> with the inputs of the check, numbers, texts, comparisons, <c>and or not</c>, <c>+ - *</c> and brackets.
/// The engine would also run property access, other types and methods; nothing of that is in this grammar. Total.
/// </summary>
internal sealed class ExpressionScreen
{
    /// <summary>Longest expression in characters.</summary>
    internal const int Longest = 300;

    /// <summary>Most brackets and <c>not</c> inside each other.</summary>
    internal const int Deepest = 10;

    /// <summary>The name under which the engine knows the facts.</summary>
    internal const string Facts = "facts";

    /// <summary>Stands in after a fault, which alone counts then.</summary>
    private static readonly ConstantNode Broken = new(ExpressionType.Truth, false);

    private readonly IReadOnlyList<ExpressionToken> _tokens;
    private readonly IReadOnlyList<CheckInput> _inputs;
    private Sentence? _fault;
    private int _at;
    private int _depth;

    private ExpressionScreen(IReadOnlyList<ExpressionToken> tokens, IReadOnlyList<CheckInput> inputs)
    {
        _tokens = tokens;
        _inputs = inputs;
    }

    private ExpressionToken Next => _tokens[_at];

    /// <summary>The expression, or its first fault with the column where it stands.</summary>
    internal static ExpressionReading Read(string text, IReadOnlyList<CheckInput> inputs)
    {
        if (text.Length > Longest)
            return new ExpressionReading(null, Sentence.Of("checks.expression.tooLong", ExpressionLexer.Columns(text.Length), ExpressionLexer.Columns(Longest)));
        var (tokens, fault) = ExpressionLexer.Read(text);
        if (fault is not null) return new ExpressionReading(null, fault);
        var screen = new ExpressionScreen(tokens, inputs);
        var node = screen.Either();
        if (screen.Next.Kind != End) screen.Refuse("checks.expression.unexpected", screen.Next.Text);
        else if (node.Type != ExpressionType.Truth) screen.Refuse("checks.expression.notTruth");
        return screen._fault is null ? new ExpressionReading(node, null) : new ExpressionReading(null, screen._fault);
    }

    private ExpressionNode Either()
    {
        var left = Both();
        while (TakeOne("||", "or") is { } sign) left = Join("or", sign, left, Both(), ExpressionType.Truth, ExpressionType.Truth);
        return left;
    }

    private ExpressionNode Both()
    {
        var left = Comparison();
        while (TakeOne("&&", "and") is { } sign) left = Join("and", sign, left, Comparison(), ExpressionType.Truth, ExpressionType.Truth);
        return left;
    }

    private ExpressionNode Comparison()
    {
        var left = Sum();
        if (TakeOne("==", "!=", "<", "<=", ">", ">=") is not { } sign) return left;
        var right = Sum();
        if (left.Type == ExpressionType.Truth || (left.Type == ExpressionType.Text && sign.Text is not ("==" or "!=")))
            return RefuseAt(sign, "checks.expression.types", sign.Text);
        _fault ??= ClosedSets.Fault(left, right) ?? ClosedSets.Fault(right, left);
        return Join(sign.Text, sign, left, right, left.Type, ExpressionType.Truth);
    }

    private ExpressionNode Sum()
    {
        var left = Product();
        while (TakeOne("+", "-") is { } sign) left = Join(sign.Text, sign, left, Product(), ExpressionType.Number, ExpressionType.Number);
        return left;
    }

    private ExpressionNode Product()
    {
        var left = Operand();
        while (TakeOne("*") is { } sign) left = Join("*", sign, left, Operand(), ExpressionType.Number, ExpressionType.Number);
        return left;
    }

    // Like the engine, not binds closer than a comparison.
    private ExpressionNode Operand()
    {
        if (TakeOne("!", "not") is { } not)
        {
            var inner = Nested(not, Operand);
            return inner.Type == ExpressionType.Truth ? new NotNode(inner) : RefuseAt(not, "checks.expression.types", not.Text);
        }
        if (TakeOne("(") is { } open)
        {
            var inner = Nested(open, Either);
            return Take(")") ? inner : Broken;
        }
        if (TakeOne(Facts) is not null) return Call();
        var isNegative = TakeOne("-") is not null;
        var token = Next;
        if (token.Kind is not (Number or ExpressionTokenKind.Text) || (isNegative && token.Kind != Number))
            return Refuse(token.Kind == End ? "checks.expression.end" : "checks.expression.unexpected", token.Text);
        _at++;
        if (token.Kind == ExpressionTokenKind.Text) return new ConstantNode(ExpressionType.Text, token.Text);
        var number = decimal.Parse(token.Text, CultureInfo.InvariantCulture);
        return new ConstantNode(ExpressionType.Number, isNegative ? -number : number);
    }

    private ExpressionNode Call()
    {
        if (!Take(".")) return Broken;
        if (Next.Kind != Word || CheckFunctions.Find(Next.Text) is not { } function)
            return Refuse("checks.expression.function", Next.Text, string.Join("、", CheckFunctions.Names));
        _at++;
        if (!Take("(")) return Broken;
        var arguments = new List<string>();
        foreach (var parameter in function.Parameters)
        {
            if ((arguments.Count > 0 && !Take(",")) || !IsArgument(function, parameter)) return Broken;
            arguments.Add(Next.Text);
            _at++;
        }
        return Take(")") ? new CallNode(function, arguments) : Broken;
    }

    private bool IsArgument(CheckFunction function, CheckParameter parameter)
    {
        if (Next.Kind != (parameter.IsLiteral ? ExpressionTokenKind.Text : Word))
            Refuse(parameter.IsLiteral ? "checks.expression.literal" : "checks.expression.input", function.Name);
        else if (!parameter.IsLiteral && _inputs.All(i => i.Name != Next.Text)) Refuse("checks.expression.unknownInput", Next.Text);
        return _fault is null;
    }

    private ExpressionNode Join(string name, ExpressionToken sign, ExpressionNode left, ExpressionNode right, ExpressionType wanted, ExpressionType result)
    {
        if (left.Type != wanted || right.Type != wanted) return RefuseAt(sign, "checks.expression.types", sign.Text);
        // The engine computes with plain numbers in 32 bits, where a product turns over in silence.
        return left is ConstantNode && right is ConstantNode
            ? RefuseAt(sign, "checks.expression.constants", sign.Text)
            : new PairNode(result, name, left, right);
    }

    private ExpressionNode Nested(ExpressionToken at, Func<ExpressionNode> read)
    {
        if (++_depth > Deepest) return RefuseAt(at, "checks.expression.tooDeep", ExpressionLexer.Columns(Deepest));
        var node = read();
        _depth--;
        return node;
    }

    private ExpressionToken? TakeOne(params ReadOnlySpan<string> texts)
    {
        var token = Next;
        if (token.Kind is not (Sign or Word) || !texts.Contains(token.Text)) return null;
        _at++;
        return token;
    }

    private bool Take(string sign)
    {
        if (TakeOne(sign) is null) Refuse("checks.expression.missing", sign);
        return _fault is null;
    }

    private ConstantNode Refuse(string code, params string[] arguments) => RefuseAt(Next, code, arguments);

    /// <summary>Keeps the first fault and goes to the end, so that everything else comes to rest. The last argument of a sentence is the column.</summary>
    private ConstantNode RefuseAt(ExpressionToken at, string code, params string[] arguments)
    {
        _fault ??= Sentence.Of(code, [.. arguments, ExpressionLexer.Columns(at.Column)]);
        _at = _tokens.Count - 1;
        return Broken;
    }
}
