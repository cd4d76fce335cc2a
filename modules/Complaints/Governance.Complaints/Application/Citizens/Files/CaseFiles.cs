using System.Security.Cryptography;
using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Intake;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Cases.Rules;
using Governance.Complaints.Domain.Files;
using Governance.Kernel.BlobStoring;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Files;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Citizens.Files;

/// <summary>Photos and papers of cases.</summary>
internal sealed class CaseFiles(ComplaintsDbContext db, IBlobContainer blobs, CaseDesk desk, CaseStore store, CaseLookup lookup, CurrentActor actor)
{
    /// <summary>Checks files; nothing is stored yet.</summary>
    /// <exception cref="InvalidInputException">One of them is not taken.</exception>
    public static IReadOnlyList<TakenFile> Check(IReadOnlyList<UploadedFile> uploads)
    {
        Rule.Check(new FilesAreFew(uploads.Count - 1));
        return [.. uploads.Select(FileCheck.Check)
            .Select(f => new TakenFile(Convert.ToHexStringLower(SHA256.HashData(f.Content)), f.Name, f.ContentType, f.Content))];
    }

    /// <summary>Adds files to a case that is about to be saved, and stores what the case has taken; the same content twice is one file.</summary>
    public async Task AddAsync(Complaint complaint, CaseAct act, IReadOnlyList<TakenFile> taken, CancellationToken cancellationToken)
    {
        var hashes = taken.Select(f => f.Hash).ToList();
        var known = hashes.Count == 0
            ? []
            : await db.Files.Where(f => f.CaseId == complaint.Id && hashes.Contains(f.Hash)).Select(f => f.Hash).ToHashSetAsync(cancellationToken);
        var added = taken.Where(f => known.Add(f.Hash)).ToList();
        foreach (var file in added)
        {
            complaint.AddFile(act, file.Hash, file.ContentType);
            var name = FileNames.MakeSafe(act.Words.Apply(file.Name)!);
            db.Add(CaseFile.Of(act, complaint, file.Hash, name, file.ContentType, file.Content.Length));
            // One sheet, one entry that bears its id.
            act = act with { RequestId = null };
        }

        // Before the save: a case never speaks of content that is not there.
        foreach (var file in added)
        {
            await blobs.SaveAsync(file.Content, cancellationToken);
        }
    }

    /// <summary>Adds files to a case that has just been registered. The sheet sent again adds what is missing.</summary>
    public async Task AddAsync(RegisteredCase registered, Actor by, IReadOnlyList<TakenFile> taken, CancellationToken cancellationToken)
    {
        if (taken.Count > 0)
        {
            db.ChangeTracker.Clear();
            await desk.DoWithAsync(
                await store.LoadAsync(registered.Number, cancellationToken), by, null, (c, act, _) => AddAsync(c, act, taken, cancellationToken), cancellationToken);
        }
    }

    /// <summary>Staff add files.</summary>
    /// <exception cref="EntityNotFoundException">There is no such case in reach.</exception>
    public async Task<Complaint> AddAsync(string number, IReadOnlyList<UploadedFile> uploads, Sheet sheet, CancellationToken cancellationToken)
    {
        await ListAsync(number, cancellationToken);
        var taken = Check(uploads);
        return await desk.DoWithAsync(number, sheet, (c, act, _) => AddAsync(c, act, taken, cancellationToken), cancellationToken);
    }

    /// <summary>The files of a case, for staff.</summary>
    /// <exception cref="EntityNotFoundException">There is no such case in reach.</exception>
    public async Task<IReadOnlyList<CaseFile>> ListAsync(string number, CancellationToken cancellationToken)
    {
        var complaint = await db.Cases.AsNoTracking().Include(c => c.WorkOrders).FirstOrDefaultAsync(c => c.Number == number, cancellationToken)
            ?? throw new EntityNotFoundException("case", number);
        lookup.Require(complaint, await actor.GetAsync(cancellationToken));
        return await db.Files.AsNoTracking().Where(f => f.CaseId == complaint.Id).OrderBy(f => f.AddedAt).ToListAsync(cancellationToken);
    }

    /// <summary>A file for staff.</summary>
    /// <exception cref="EntityNotFoundException">There is no such file in reach.</exception>
    public async Task<(CaseFile File, byte[] Content)> GetAsync(Guid fileId, CancellationToken cancellationToken)
    {
        var number = await (
            from file in db.Files
            where file.Id == fileId
            join complaint in db.Cases on file.CaseId equals complaint.Id
            select complaint.Number).FirstOrDefaultAsync(cancellationToken) ?? throw new EntityNotFoundException("file", fileId);
        return await ReadAsync((await ListAsync(number, cancellationToken)).First(f => f.Id == fileId), cancellationToken);
    }

    /// <summary>A file of a case, for whoever has been let in to it.</summary>
    /// <exception cref="EntityNotFoundException">The case has no such file.</exception>
    public async Task<(CaseFile File, byte[] Content)> GetAsync(Guid caseId, Guid fileId, CancellationToken cancellationToken) => await ReadAsync(
        await db.Files.AsNoTracking().FirstOrDefaultAsync(f => f.Id == fileId && f.CaseId == caseId, cancellationToken)
            ?? throw new EntityNotFoundException("file", fileId),
        cancellationToken);

    private async Task<(CaseFile File, byte[] Content)> ReadAsync(CaseFile file, CancellationToken cancellationToken) =>
        (file, await blobs.GetAsync(file.Hash, cancellationToken) ?? throw new EntityNotFoundException("file", file.Id));
}
