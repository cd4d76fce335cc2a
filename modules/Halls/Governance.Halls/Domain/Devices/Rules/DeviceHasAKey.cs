using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Devices.Rules;

/// <summary>Only a key that was given can be revoked.</summary>
internal sealed record DeviceHasAKey(DeviceState State)
    : Rule(DeviceErrorCodes.HasNoKey)
{
    public override bool IsBroken => State != DeviceState.InUse;
}
