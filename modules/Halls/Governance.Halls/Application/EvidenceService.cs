using Governance.Halls.Application.Files;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Kernel.BlobStoring;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;

namespace Governance.Halls.Application;

/// <summary>What a hall says and shows of its mechanisms.</summary>
internal sealed class EvidenceService(
    HallStore store,
    MechanismNames names,
    IBlobContainer blobs,
    ICurrentUser user,
    IGuidGenerator guids,
    Texts texts,
    TimeProvider time)
{
    public async Task<Guid> DeclareAsync(string code, string mechanism, DeclareRequest request, CancellationToken cancellationToken)
    {
        var recording = Now();
        var (hall, at) = await store.MechanismAsync(code, mechanism, cancellationToken);
        var places = (request.Places ?? [])
            .Select(p => p?.Trim() ?? throw new InvalidInputException(EvidenceFields.Places, HallErrorCodes.TextRequired)).Where(p => p.Length > 0).Distinct().ToList();
        at.Declare(
            hall,
            new Declaration(
                texts["Halls:DeclarationTitle", names[mechanism]],
                CertainDates.Enter(request.Since, request.SincePrecision, verified: false, recording.On),
                places,
                Blank(request.Note)),
            recording);
        await store.SaveAsync(HallErrorCodes.ChangedMeanwhile, cancellationToken);
        return recording.EvidenceId;
    }

    public async Task<Guid> DocumentAsync(string code, string mechanism, DocumentRequest request, CancellationToken cancellationToken)
    {
        var recording = Now();
        var (hall, at) = await store.MechanismAsync(code, mechanism, cancellationToken);
        var file = request.File is null ? null : FileIntake.Check(request.File);
        var hasProof = file is not null || !string.IsNullOrWhiteSpace(request.Link);
        at.Document(
            hall,
            new Document(
                request.Kind,
                request.Title?.Trim() ?? "",
                CertainDates.Enter(request.DatedOn, request.DatedOnPrecision, hasProof, recording.On),
                CertainDates.Enter(request.Since, request.SincePrecision, hasProof && request.SincePrecision == DatePrecision.Day, recording.On),
                Blank(request.Source),
                Blank(request.Link),
                file,
                Blank(request.Note)),
            recording);
        if (request.File?.Content is { } content)
        {
            await blobs.SaveAsync(content, cancellationToken);
        }

        await store.SaveAsync(HallErrorCodes.ChangedMeanwhile, cancellationToken);
        return recording.EvidenceId;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private Recording Now() => new(guids.Create(), time.Today(), user.Name);
}
