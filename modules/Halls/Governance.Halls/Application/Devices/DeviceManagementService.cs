using Governance.Halls.Application.Devices.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Devices;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Devices;

/// <summary>What a hall manager does with the rating devices, in the current tenant.</summary>
internal sealed class DeviceManagementService(HallsDbContext db, HallStore store, IGuidGenerator guids, TimeProvider time)
{
    /// <returns>The new device's id.</returns>
    public async Task<Guid> RegisterAsync(string code, RegisterDeviceRequest request, CancellationToken cancellationToken)
    {
        var hall = await store.HallAsync(code, cancellationToken);
        var facts = Facts(request.Number, request.Model);
        var window = await WindowAsync(request.WindowId, cancellationToken);
        var device = RatingDevice.Register(guids.Create(), hall, facts, window, time.Today());
        await RefuseTakenAsync(facts.Number, cancellationToken);
        db.Add(device);
        await SaveAsync(cancellationToken);
        return device.Id;
    }

    public async Task EditAsync(Guid id, EditDeviceRequest request, CancellationToken cancellationToken)
    {
        var device = await DeviceAsync(id, cancellationToken);
        var facts = Facts(request.Number, request.Model);
        facts.Check();
        if (device.ConcurrencyStamp != request.ConcurrencyStamp)
        {
            throw new BusinessException(HallErrorCodes.ChangedMeanwhile);
        }

        if (device.Number != facts.Number)
        {
            await RefuseTakenAsync(facts.Number, cancellationToken);
        }

        // A device may stay where it stands though the window has been closed since.
        if (device.WindowId != request.WindowId)
        {
            device.Move(await WindowAsync(request.WindowId, cancellationToken), time.Today());
        }

        device.Edit(facts);
        await SaveAsync(cancellationToken);
    }

    /// <summary>Gives the first key, or another one.</summary>
    /// <returns>The key and the pairing code; they can never be read again.</returns>
    public async Task<IssuedKey> GiveKeyAsync(Guid id, CancellationToken cancellationToken)
    {
        var device = await DeviceAsync(id, cancellationToken);
        var (key, code) = (Secrets.NewKey(), Secrets.NewPairingCode());
        device.GiveKey(DeviceKey.HashOf(key)!, PairingCode.HashOf(code)!, time.UtcDateTime());
        await SaveAsync(cancellationToken);
        return new IssuedKey(device.Id, device.Number, key, code, device.PairingUntil!.Value, device.OldKeyUntil);
    }

    public async Task RevokeAsync(Guid id, CancellationToken cancellationToken)
    {
        (await DeviceAsync(id, cancellationToken)).Revoke();
        await SaveAsync(cancellationToken);
    }

    public async Task RetireAsync(Guid id, CancellationToken cancellationToken)
    {
        (await DeviceAsync(id, cancellationToken)).Retire();
        await SaveAsync(cancellationToken);
    }

    private static DeviceFacts Facts(string? number, string? model) =>
        new(number?.Trim() ?? "", string.IsNullOrWhiteSpace(model) ? null : model.Trim());

    private async Task<RatingDevice> DeviceAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Devices.FirstOrDefaultAsync(d => d.Id == id, cancellationToken) ?? throw new EntityNotFoundException("device", id);

    private async Task<Window?> WindowAsync(Guid? id, CancellationToken cancellationToken) => id is null
        ? null
        : await db.Windows.FirstOrDefaultAsync(w => w.Id == id, cancellationToken)
            ?? throw new InvalidInputException("windowId", DeviceErrorCodes.WindowElsewhere);

    private async Task RefuseTakenAsync(string number, CancellationToken cancellationToken)
    {
        if (await db.Devices.AnyAsync(d => d.Number == number, cancellationToken))
        {
            throw Taken(null);
        }
    }

    // Somebody may have taken the number between the look and the save; the unique key notices.
    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        var numbers = db.ChangeTracker.Entries<RatingDevice>()
            .Any(e => e.State == EntityState.Added || (e.State == EntityState.Modified && e.Property(d => d.Number).IsModified));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (
            numbers && exception is not DbUpdateConcurrencyException && !DeadlockExecutionStrategy.IsDeadlock(exception))
        {
            throw Taken(exception);
        }
    }

    private static BusinessException Taken(Exception? cause) => cause is null
        ? new InvalidInputException("number", DeviceErrorCodes.NumberTaken)
        : new BusinessException(DeviceErrorCodes.NumberTaken, inner: cause);
}
