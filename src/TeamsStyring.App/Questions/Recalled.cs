using TeamsStyring.Domain;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.App.Questions;

/// <summary>What is remembered when a message comes.</summary>
/// <param name="Question">What was asked last; <see langword="null"/> when nothing was, or it is forgotten.</param>
/// <param name="Listed">The goals that its answer listed.</param>
/// <param name="Language">The language to answer in where the message shows none.</param>
/// <param name="IsChosen">The person has asked for that language: then it holds whatever the message shows.</param>
internal sealed record Recalled(Question? Question, IReadOnlyList<GoalId> Listed, Language Language, bool IsChosen);
