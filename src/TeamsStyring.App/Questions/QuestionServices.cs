using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>What the chat needs to answer.</summary>
internal static class QuestionServices
{
    public static IServiceCollection AddQuestions(this IServiceCollection services)
        => services.AddSingleton<GoalCatalogues>().AddSingleton<AnsweredPeriods>().AddSingleton<DelayedInitiatives>().AddSingleton<InitiativesOfYear>().AddSingleton<DecidedPeriods>().AddSingleton<Vocabularies>()
            .AddSingleton<ReadStanding>().AddSingleton<ReadAhead>().AddSingleton<ConversationMemories>().AddSingleton<RecallConversation>().AddSingleton<AnswerQuestion>().AddSingleton<AskQuestion>().AddSingleton<ShowStanding>().AddSingleton<ParseQuestion>();
}
