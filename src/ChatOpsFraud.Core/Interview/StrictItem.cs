using System.Text.Json;

namespace ChatOpsFraud.Core.Interview;

/// <summary>One element of a list of a questionnaire file, with its JSON pointer.</summary>
internal sealed record StrictItem(JsonElement Element, string Pointer);
