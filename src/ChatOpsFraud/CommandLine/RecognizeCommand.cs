using System.CommandLine;
using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Fields.Dates;
using ChatOpsFraud.Recognition;
using ChatOpsFraud.Terminal;

namespace ChatOpsFraud.CommandLine;

/// <summary><c>recognize KIND [TEXT…]</c>: what the program reads in a text; without a text, one a line from standard input.</summary>
internal static class RecognizeCommand
{
    private static readonly Argument<string> Kind = MakeKind();
    private static readonly Argument<string[]> Words = new("text") { Description = ProgramText.Of("command.text"), Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<DateTimeOffset?> Now = CommonOptions.Now();
    private static readonly Option<bool> Json = CommonOptions.Json();
    private static readonly Option<bool> AnyTense = new("--any-tense") { Description = ProgramText.Of("option.anyTense") };
    private static readonly Option<string> Rules = CommonOptions.Rules();

    public static Command Make()
    {
        var command = new Command("recognize", ProgramText.Of("command.recognize")) { Kind, Words, Now, Json, AnyTense, Rules };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var recognizer = new Recognizer(parsed.GetRequiredValue(Rules), parsed.GetValue(AnyTense) ? Tense.Any : Tense.Past);
        var kind = parsed.GetRequiredValue(Kind);
        var now = JapanTime.Of(parsed.GetValue(Now) ?? TimeProvider.System.GetUtcNow());
        if (parsed.GetValue(Words) is { Length: > 0 } words)
            return Show(recognizer.Read(kind, string.Join(' ', words), now), parsed.GetValue(Json), Console.Out) ? ExitCode.Done : ExitCode.Wrong;

        // Thousands of lines in one process: written in blocks, so that measuring measures the reading.
        using var output = new StreamWriter(Console.OpenStandardOutput(), Console.OutputEncoding, 1 << 16);
        while (PipedLines.Read(Console.In) is { } line) Show(recognizer.Read(kind, line, now), asJson: true, output);
        return ExitCode.Done;
    }

    private static bool Show(Recognition.Recognition read, bool asJson, TextWriter output)
    {
        output.WriteLine(asJson ? read.ToJson() : read.ToText());
        return read.Ok;
    }

    private static Argument<string> MakeKind()
    {
        var kinds = string.Join('、', Recognizer.Kinds);
        var kind = new Argument<string>("kind") { Description = ProgramText.Of("command.kind", kinds) };
        kind.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var typed }] && !Recognizer.Kinds.Contains(typed)) result.AddError(ProgramText.Of("usage.kind", typed, kinds));
        });
        return kind;
    }
}
