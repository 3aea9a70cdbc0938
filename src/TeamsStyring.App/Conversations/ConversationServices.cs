using TeamsStyring.App.Finding;

namespace TeamsStyring.App.Conversations;

/// <summary>What this door is made of.</summary>
internal static class ConversationServices
{
    public static IServiceCollection AddConversations(this IServiceCollection services)
        => services.AddSingleton<TakeTurn>().AddSingleton<RecentTurns>().AddSingleton<LateTurns>().AddSingleton<Waiting>().AddHostedService<FinishTurns>()
            .AddSingleton<Router>().AddSingleton<OpenTurn>().AddSingleton<RememberConversation>()
            .AddSingleton<HearEvents>().AddSingleton<Welcome>()
            .AddSingleton<AnswerInvoke>().AddSingleton<AnswerSearch>().AddSingleton<AnswerDialog>().AddSingleton<FindGoals>()
            .AddSingleton<AnswerAsked>().AddSingleton<AnswerMessage>().AddSingleton<AnswerPress>().AddSingleton<PressAsked>().AddSingleton<PressFeature>()
            .AddSingleton<CardKeys>().AddSingleton<CardSeal>().AddSingleton<SealedCards>()
            .AddSingleton<Replies>().AddSingleton<ReachPerson>().AddSingleton<ProactiveSender>();
}
