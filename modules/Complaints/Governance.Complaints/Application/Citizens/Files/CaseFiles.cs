using Governance.Complaints.Application.Cases;
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
internal sealed class CaseFiles(ComplaintsDbContext db, IBlobContainer blobs, CaseDesk desk, CaseLookup lookup, CurrentActor actor)
{
    /// <summary>Checks files and stores their content; nothing is stored where one of them is refused.</summary>
    /// <exception cref="InvalidInputException">One of them is not taken.</exception>
    public async Task<IReadOnlyList<TakenFile>> TakeAsync(IReadOnlyList<UploadedFile> uploads, CancellationToken cancellationToken)
    {
        Rule.Check(new FilesAreFew(uploads.Count - 1));
        var taken = new List<TakenFile>();
        foreach (var (name, type, content) in uploads.Select(FileCheck.Check).ToList())
        {
            taken.Add(new TakenFile(await blobs.SaveAsync(content, cancellationToken), name, type, content.Length));
        }

        return taken;
    }

    /// <summary>Adds files to a case that is about to be saved; the same content twice is one file.</summary>
    public void Add(Complaint complaint, CaseAct act, IReadOnlyList<TakenFile> taken)
    {
        var hashes = taken.Select(f => f.Hash).ToList();
        var known = hashes.Count == 0 ? [] : db.Files.Where(f => f.CaseId == complaint.Id && hashes.Contains(f.Hash)).Select(f => f.Hash).ToHashSet();
        foreach (var file in taken.Where(f => known.Add(f.Hash)))
        {
            complaint.AddFile(act, file.Hash, file.ContentType);
            db.Add(CaseFile.Of(act, complaint, file.Hash, FileNames.MakeSafe(act.Words.Apply(file.Name)!), file.ContentType, file.Bytes));
            // One sheet, one entry that bears its id.
            act = act with { RequestId = null };
        }
    }

    /// <summary>Staff add files.</summary>
    /// <exception cref="EntityNotFoundException">There is no such case in reach.</exception>
    public async Task<Complaint> AddAsync(string number, IReadOnlyList<UploadedFile> uploads, Sheet sheet, CancellationToken cancellationToken)
    {
        await ListAsync(number, cancellationToken);
        var taken = await TakeAsync(uploads, cancellationToken);
        return await desk.DoAsync(number, sheet, (c, act, _) => Add(c, act, taken), cancellationToken);
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
