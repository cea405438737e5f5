using System.Globalization;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Checks.Expressions;

/// <summary>Cuts an expression into tokens. Any character that is not on the list ends it.</summary>
internal sealed class ExpressionLexer
{
    /// <summary>The engine reads whole numbers in 32 bits.</summary>
    private const int MostDigits = 9;

    // Two-character signs stand before the ones with which they begin.
    private static readonly string[] Signs = ["==", "!=", "<=", ">=", "&&", "||", "<", ">", "!", "+", "-", "*", "(", ")", ",", "."];

    private readonly string _text;
    private readonly List<ExpressionToken> _tokens = [];
    private Sentence? _fault;

    private ExpressionLexer(string text) => _text = text;

    /// <summary>The tokens up to the first fault, with one for the end.</summary>
    internal static (IReadOnlyList<ExpressionToken> Tokens, Sentence? Fault) Read(string text)
    {
        var lexer = new ExpressionLexer(text);
        for (var at = 0; at < text.Length && lexer._fault is null;) at = text[at] == ' ' ? at + 1 : lexer.One(at);
        lexer._tokens.Add(new ExpressionToken(ExpressionTokenKind.End, "", text.Length + 1));
        return (lexer._tokens, lexer._fault);
    }

    internal static string Columns(int column) => column.ToString(CultureInfo.InvariantCulture);

    /// <summary>Takes one token and gives where it ends.</summary>
    private int One(int at)
    {
        if (char.IsAsciiLetter(_text[at])) return Add(ExpressionTokenKind.Word, Run(at), at, at);
        if (char.IsAsciiDigit(_text[at])) return Number(Run(at), at);
        if (_text[at] == '"') return Quoted(at);
        if (Array.Find(Signs, s => string.CompareOrdinal(_text, at, s, 0, s.Length) == 0) is { } sign) return Add(ExpressionTokenKind.Sign, sign, at, at);
        return _text[at] == '='
            ? Refuse(at, "checks.expression.singleEquals")
            : Refuse(at, "checks.expression.sign", Shown(_text[at]));
    }

    // 1e9 and 0x10 are numbers to other languages and typing mistakes here.
    private int Number(string digits, int at) => digits.All(char.IsAsciiDigit) && digits.Length <= MostDigits
        ? Add(ExpressionTokenKind.Number, digits, at, at)
        : Refuse(at, "checks.expression.number", digits, Columns(MostDigits));

    private int Quoted(int at)
    {
        var end = _text.IndexOf('"', at + 1);
        if (end < 0) return Refuse(at, "checks.expression.openText");
        var inside = _text[(at + 1)..end];
        // A backslash would be an escape to the engine.
        return inside.Length == 0 || inside.Any(c => c == '\\' || char.IsControl(c) || char.IsSurrogate(c))
            ? Refuse(at, "checks.expression.text")
            : Add(ExpressionTokenKind.Text, inside, at, at + 2);
    }

    private int Add(ExpressionTokenKind kind, string text, int at, int end)
    {
        _tokens.Add(new ExpressionToken(kind, text, at + 1));
        return end + text.Length;
    }

    /// <summary>The last argument of every sentence is the column.</summary>
    private int Refuse(int at, string code, params string[] arguments)
    {
        _fault = Sentence.Of(code, [.. arguments, Columns(at + 1)]);
        return _text.Length;
    }

    private string Run(int at)
    {
        var end = at;
        while (end < _text.Length && char.IsAsciiLetterOrDigit(_text[end])) end++;
        return _text[at..end];
    }

    private static string Shown(char c) => char.IsControl(c) || char.IsSurrogate(c) ? $"U+{(int)c:X4}" : c.ToString();
}
