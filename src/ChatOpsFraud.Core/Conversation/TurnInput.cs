namespace ChatOpsFraud.Core.Conversation;

/// <summary>What a person did: <see cref="Arrived"/>, <see cref="Said"/>, <see cref="Chose"/>, <see cref="Submitted"/>, <see cref="Dropped"/>,
/// <see cref="Began"/>, <see cref="HandOver"/> or <see cref="TakeBack"/>.</summary>
public abstract record TurnInput;
