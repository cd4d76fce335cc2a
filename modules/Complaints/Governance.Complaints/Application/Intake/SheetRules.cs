using Governance.Complaints.Contracts;
using Governance.Complaints.Domain;

namespace Governance.Complaints.Application.Intake;

/// <summary>What a sheet must keep to beside what its texts must.</summary>
internal static class SheetRules
{
    internal sealed record HappenedBefore(DateOnly? Day, DateOnly Today)
        : Rule(IntakeErrorCodes.HappenedInTheFuture, "happenedOn")
    {
        public override bool IsBroken => Day > Today;
    }

    internal sealed record ChannelIsTheTenants(string Channel, CaseRules Rules)
        : Rule(IntakeErrorCodes.ChannelUnknown, "channel")
    {
        public override bool IsBroken => Rules.Channels.All(c => c.Code != Channel);
    }

    internal sealed record AnswerIsByTheTenants(string Channel, CaseRules Rules)
        : Rule(CaseErrorCodes.AnswerChannelUnknown, "answerBy")
    {
        public override bool IsBroken => !AnswerChannels.Has(Rules, Channel);
    }

    internal sealed record CausesAreTheTenants(IReadOnlyList<string> Causes, CaseRules Rules, int Most)
        : Rule(IntakeErrorCodes.CauseUnknown, "causes")
    {
        public override bool IsBroken => Causes.Count > Most || Causes.Any(code => Rules.Causes.All(c => c.Code != code));
    }

    internal sealed record AddressForTheAnswer(string Channel, ComplainantRequest? Who)
        : Rule(IntakeErrorCodes.AnswerAddressMissing, "answerBy")
    {
        public override bool IsBroken => Channel switch
        {
            "phone" or "sms" => string.IsNullOrWhiteSpace(Who?.Phone),
            "email" => string.IsNullOrWhiteSpace(Who?.Email),
            "wechat" => string.IsNullOrWhiteSpace(Who?.WeChat),
            _ => false,
        };
    }
}
