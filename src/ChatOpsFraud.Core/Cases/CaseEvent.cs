using System.Text.Json.Serialization;

namespace ChatOpsFraud.Core.Cases;

/// <summary>
/// Something that happened in a case. Events are stored in order and never changed; the case is their fold.
/// Who and when stand in <see cref="RecordedEvent"/>.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CaseOpened), "case.opened")]
[JsonDerivedType(typeof(AnswerGiven), "answer.given")]
[JsonDerivedType(typeof(GroupSized), "group.sized")]
[JsonDerivedType(typeof(FieldFocused), "field.focused")]
[JsonDerivedType(typeof(AnswerMissed), "answer.missed")]
[JsonDerivedType(typeof(PasteRead), "paste.read")]
[JsonDerivedType(typeof(PasteSettled), "paste.settled")]
[JsonDerivedType(typeof(ConflictSettled), "conflict.settled")]
[JsonDerivedType(typeof(Decided), "decided")]
[JsonDerivedType(typeof(StageChanged), "stage.changed")]
[JsonDerivedType(typeof(StatementIssued), "statement.issued")]
[JsonDerivedType(typeof(CardDataCutOut), "card.cutOut")]
[JsonDerivedType(typeof(ColleagueCalled), "colleague.called")]
[JsonDerivedType(typeof(RuleSetChanged), "ruleSet.changed")]
[JsonDerivedType(typeof(SectionHandedOver), "section.handedOver")]
[JsonDerivedType(typeof(SectionReturned), "section.returned")]
[JsonDerivedType(typeof(CaseViewed), "case.viewed")]
public abstract record CaseEvent;
