using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Reminders;

namespace TeamsStyring.Storage.Mapping;

internal sealed class TenantIdConverter() : ValueConverter<TenantId, string>(id => id.Value, value => new TenantId(value));

internal sealed class PersonIdConverter() : ValueConverter<PersonId, string>(id => id.Value, value => new PersonId(value));

internal sealed class UnitIdConverter() : ValueConverter<UnitId, Guid>(id => id.Value, value => new UnitId(value));

internal sealed class PlanIdConverter() : ValueConverter<PlanId, Guid>(id => id.Value, value => new PlanId(value));

internal sealed class GoalIdConverter() : ValueConverter<GoalId, Guid>(id => id.Value, value => new GoalId(value));

internal sealed class IndicatorIdConverter() : ValueConverter<IndicatorId, Guid>(id => id.Value, value => new IndicatorId(value));

internal sealed class MeasurementIdConverter() : ValueConverter<MeasurementId, Guid>(id => id.Value, value => new MeasurementId(value));

internal sealed class InitiativeIdConverter() : ValueConverter<InitiativeId, Guid>(id => id.Value, value => new InitiativeId(value));

internal sealed class DecisionIdConverter() : ValueConverter<DecisionId, Guid>(id => id.Value, value => new DecisionId(value));

internal sealed class DimensionIdConverter() : ValueConverter<DimensionId, Guid>(id => id.Value, value => new DimensionId(value));

internal sealed class FollowUpIdConverter() : ValueConverter<FollowUpId, Guid>(id => id.Value, value => new FollowUpId(value));

internal sealed class InvolvementIdConverter() : ValueConverter<InvolvementId, Guid>(id => id.Value, value => new InvolvementId(value));

internal sealed class HandoverRequestIdConverter() : ValueConverter<HandoverRequestId, Guid>(id => id.Value, value => new HandoverRequestId(value));

internal sealed class EvidenceIdConverter() : ValueConverter<EvidenceId, Guid>(id => id.Value, value => new EvidenceId(value));

internal sealed class ReminderIdConverter() : ValueConverter<ReminderId, Guid>(id => id.Value, value => new ReminderId(value));

internal sealed class ReminderStageConverter() : ValueConverter<ReminderStage, string>(stage => stage.Name, value => new ReminderStage(value));

internal sealed class PeriodConverter() : ValueConverter<ReportingPeriod, string>(period => period.ToString(), value => ReportingPeriod.Parse(value));

// SQLite cannot order text with offsets; milliseconds in UTC order and compare on every engine.
internal sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(at => at.ToUnixTimeMilliseconds(), value => DateTimeOffset.FromUnixTimeMilliseconds(value));

internal sealed class JsonTextConverter<T>() : ValueConverter<T, string>(
    value => StoredJson.Write(value),
    text => StoredJson.Read<T>(text))
    where T : class;

internal sealed class JsonTextComparer<T>() : ValueComparer<T>(
    (left, right) => ReferenceEquals(left, right) || (left != null && right != null && StoredJson.Write(left) == StoredJson.Write(right)),
    value => StoredJson.Write(value).GetHashCode(StringComparison.Ordinal),
    value => value)
    where T : class;
