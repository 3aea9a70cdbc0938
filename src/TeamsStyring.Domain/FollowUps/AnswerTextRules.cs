namespace TeamsStyring.Domain.FollowUps;

/// <summary>What follows from an <see cref="AnswerText"/>.</summary>
public static class AnswerTextRules
{
    extension(AnswerText text)
    {
        /// <summary>The most characters taken.</summary>
        public int Limit => text is AnswerText.Achieved or AnswerText.NotAchieved ? AnswerLimits.Assessment : AnswerLimits.Remark;
    }
}
