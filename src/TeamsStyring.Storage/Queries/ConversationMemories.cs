using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage.Conversations;

namespace TeamsStyring.Storage.Queries;

/// <summary>What people asked last, kept in one row for each person and conversation.</summary>
public static class ConversationMemories
{
    extension(WorkingCopy copy)
    {
        /// <returns>The person's conversations, the newest first; hardly ever more than two.</returns>
        public async Task<IReadOnlyList<ConversationMemory>> ReadMemoriesAsync(PersonId person, CancellationToken cancellationToken)
            => await copy.Memories.Where(memory => memory.Person == person).OrderByDescending(memory => memory.At).ToListAsync(cancellationToken);

        /// <summary>Writes over what was remembered of the conversation. Of two messages at once, the last one written is remembered.</summary>
        public async Task KeepAsync(ConversationMemory memory, CancellationToken cancellationToken)
        {
            var changed = await copy.Memories.Where(row => row.Person == memory.Person && row.Conversation == memory.Conversation)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.Question, memory.Question)
                        .SetProperty(row => row.Listed, memory.Listed)
                        .SetProperty(row => row.Language, memory.Language)
                        .SetProperty(row => row.Chosen, memory.Chosen)
                        .SetProperty(row => row.At, memory.At),
                    cancellationToken);
            if (changed > 0)
            {
                return;
            }

            copy.Memories.Add(memory);
            try
            {
                await copy.SaveChangesAsync(cancellationToken);
            }
            catch (DbUpdateException)
            {
                // The same first message, delivered twice at once: one of them is remembered.
            }
            finally
            {
                copy.ChangeTracker.Clear();
            }
        }
    }
}
