namespace ChatOpsFraud.Core.Conversation;

/// <summary>What a person did: <see cref="Arrived"/>, <see cref="Said"/>, <see cref="Chose"/>, <see cref="Submitted"/> or <see cref="Dropped"/>.</summary>
public abstract record TurnInput;
