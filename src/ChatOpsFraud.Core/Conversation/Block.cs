using System.Text.Json.Serialization;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>A part of a reply. Everything in it is text of people or of the rule files, never markup.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SayBlock), "say")]
[JsonDerivedType(typeof(NoticeBlock), "notice")]
[JsonDerivedType(typeof(QuestionBlock), "question")]
[JsonDerivedType(typeof(DecisionBlock), "decision")]
[JsonDerivedType(typeof(JurisdictionBlock), "jurisdiction")]
[JsonDerivedType(typeof(ReviewBlock), "review")]
[JsonDerivedType(typeof(DocumentBlock), "document")]
public abstract record Block;
