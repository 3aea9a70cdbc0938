using TeamsStyring.Domain;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Conversations;

/// <summary>What a person asked last in a conversation, so that «og i fjor?» is understood, also after a restart.</summary>
/// <param name="Question">The question as it was understood, as the questions write it; empty when nothing is remembered.</param>
/// <param name="Listed">The goals that the last answer listed, in the order they were read: «nr 2».</param>
/// <param name="Language">The language that was spoken last.</param>
/// <param name="Chosen">The person has asked for that language: then it holds, whatever the next message is written in.</param>
/// <param name="At">When it was asked: half an hour later it is forgotten. The language is not.</param>
public sealed record ConversationMemory(
    PersonId Person,
    string Conversation,
    string Question,
    IReadOnlyList<GoalId> Listed,
    Language Language,
    bool Chosen,
    DateTimeOffset At);
