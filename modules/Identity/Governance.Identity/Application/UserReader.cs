using Governance.Identity.Data;
using Governance.Identity.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Identity.Application;

/// <summary>Reads the accounts of the current unit.</summary>
internal sealed class UserReader(GovernanceIdentityDbContext db, TimeProvider time)
{
    public const int PageSize = 50;

    public async Task<UserList> ListAsync(UserQuery query, CancellationToken cancellationToken)
    {
        var now = time.UtcDateTime();
        var found = Filter(query, now);
        var total = await found.CountAsync(cancellationToken);
        var page = Math.Clamp(query.Page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var users = await found.Include(u => u.Roles).OrderBy(u => u.UserName)
            .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        return new UserList([.. users.Select(u => Line(u, now))], total, page, PageSize);
    }

    public async Task<UserDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var user = await db.Users.AsNoTracking().Include(u => u.Roles).FirstOrDefaultAsync(u => u.Id == id, cancellationToken)
            ?? throw new EntityNotFoundException(nameof(User), id);
        var now = time.UtcDateTime();
        return new UserDetail(
            user.Id, user.UserName!, user.DisplayName, user.Office, Roles(user), user.StateAt(now), user.MustChangePassword,
            user.TwoFactorEnabled, user.LockedUntil > now ? user.LockedUntil : null, user.LastSignInAt, user.ConcurrencyStamp!);
    }

    private static UserLine Line(User user, DateTime now) => new(
        user.Id, user.UserName!, user.DisplayName, user.Office, Roles(user), user.StateAt(now), user.MustChangePassword, user.LastSignInAt);

    private static List<string> Roles(User user) => [.. user.Roles.Select(held => held.Role).Order(StringComparer.Ordinal)];

    private IQueryable<User> Filter(UserQuery query, DateTime now)
    {
        var users = db.Users.AsNoTracking();
        if (query.Search?.Trim() is { Length: > 0 } text)
        {
            users = users.Where(u => u.UserName!.Contains(text) || u.DisplayName.Contains(text) || u.Office!.Contains(text));
        }

        if (!string.IsNullOrEmpty(query.Role))
        {
            users = users.Where(u => u.Roles.Any(held => held.Role == query.Role));
        }

        return query.State switch
        {
            UserState.Active => users.Where(u => !u.IsDisabled && (u.LockedUntil == null || u.LockedUntil <= now)),
            UserState.Locked => users.Where(u => !u.IsDisabled && u.LockedUntil > now),
            UserState.Disabled => users.Where(u => u.IsDisabled),
            _ => users,
        };
    }
}
