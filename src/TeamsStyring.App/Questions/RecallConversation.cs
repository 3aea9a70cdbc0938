using System.Runtime.CompilerServices;
using TeamsStyring.App.Access;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Questions;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Conversations;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>What was asked before in a conversation: kept for half an hour, or until another question takes its place. The language stays.</summary>
internal sealed class RecallConversation(ConversationMemories remembered, MunicipalCalendar calendar)
{
    // As long as the row itself is remembered: reading it back is a good part of a short answer.
    private readonly ConditionalWeakTable<ConversationMemory, Question> _understood = [];

    public async Task<Recalled> ReadAsync(WorkingCopy copy, Caller caller, string conversation, CancellationToken cancellationToken)
    {
        var memories = await remembered.ReadAsync(copy, caller.Id, cancellationToken);
        var here = memories.FirstOrDefault(memory => memory.Conversation.Equals(conversation, StringComparison.Ordinal));
        var spoken = memories.FirstOrDefault(memory => memory.Chosen) ?? memories.FirstOrDefault();
        var recalled = new Recalled(null, [], spoken?.Language ?? caller.Language, spoken?.Chosen ?? false);
        return here is not null && calendar.Now - here.At <= Question.Remembered
            ? recalled with { Question = QuestionOf(here), Listed = here.Listed }
            : recalled;
    }

    /// <param name="isAsked">The message was itself something to lean on; otherwise what is remembered is as old as it was.</param>
    public void Keep(WorkingCopy copy, Caller caller, string conversation, Recalled before, Recalled now, bool isAsked)
    {
        if (isAsked || now != before)
        {
            var memory = new ConversationMemory(caller.Id, conversation, now.Question is { } question ? QuestionJson.Write(question) : "", now.Listed, now.Language, now.IsChosen, calendar.Now);
            remembered.Keep(copy.Tenant, memory);
        }
    }

    private Question? QuestionOf(ConversationMemory memory)
    {
        if (!_understood.TryGetValue(memory, out var question) && QuestionJson.Read(memory.Question) is { } read)
        {
            _understood.AddOrUpdate(memory, question = read);
        }

        return question;
    }
}
