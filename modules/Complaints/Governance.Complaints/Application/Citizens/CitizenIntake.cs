using Governance.Complaints.Application.Citizens.Files;
using Governance.Complaints.Application.Intake;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Exceptions;
using Microsoft.AspNetCore.DataProtection;

namespace Governance.Complaints.Application.Citizens;

/// <summary>Takes in what citizens write themselves, in the tenant of the hall. Instead of a puzzle a form must have been open for
/// as long as it takes to read it.</summary>
internal sealed class CitizenIntake(IntakeService intake, CaseFiles files, IDataProtectionProvider protection, TimeProvider time)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(3);

    private readonly IDataProtector _protector = protection.CreateProtector("Complaints.CitizenSheet");

    /// <summary>What a form bears to say when it was opened.</summary>
    public string Open() => _protector.Protect(time.GetUtcNow().UtcTicks.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <exception cref="BusinessException">No person can have filled the form in (<see cref="CitizenErrorCodes.FilledByProgram"/>).</exception>
    public void RequirePerson(string? opened, string? trap)
    {
        if (!string.IsNullOrEmpty(trap) || OpenedAt(opened) is not { } at || time.GetUtcNow() - at < Shortest)
        {
            throw new BusinessException(CitizenErrorCodes.FilledByProgram);
        }
    }

    /// <summary>Registers a case with its files.</summary>
    /// <exception cref="InvalidInputException">Something on the sheet cannot be.</exception>
    public async Task<RegisteredCase> RegisterAsync(RegisterCaseRequest request, IReadOnlyList<UploadedFile> uploads, CancellationToken cancellationToken)
    {
        var taken = CaseFiles.Check(uploads);
        var registered = await intake.RegisterAsync(request, Actor.Citizen, cancellationToken);
        await files.AddAsync(registered, Actor.Citizen, taken, cancellationToken);
        return registered;
    }

    private DateTimeOffset? OpenedAt(string? opened)
    {
        try
        {
            return opened is null ? null : new DateTimeOffset(long.Parse(_protector.Unprotect(opened), System.Globalization.CultureInfo.InvariantCulture), TimeSpan.Zero);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
