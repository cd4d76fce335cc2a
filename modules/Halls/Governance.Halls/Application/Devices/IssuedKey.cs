namespace Governance.Halls.Application.Devices;

/// <summary>A key that was just handed out. It is shown once: only its hash is stored.</summary>
/// <param name="DeviceId">The device's id.</param>
/// <param name="Number">The number on its back.</param>
/// <param name="Key">The key, for the header <c>Authorization: Bearer</c> or to be typed into the device.</param>
/// <param name="PairingCode">A code that pairs the device once, instead of the key: <c>/pad/pair?code=</c>.</param>
/// <param name="PairingUntil">Until when the code is taken, UTC.</param>
/// <param name="OldKeyUntil">Until when the key before is taken, unless the new one is used earlier, UTC; <c>null</c> where there was none.</param>
internal sealed record IssuedKey(Guid DeviceId, string Number, string Key, string PairingCode, DateTime PairingUntil, DateTime? OldKeyUntil);
