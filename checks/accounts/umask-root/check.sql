-- id: umask-root
-- title: Root's own start files leave new files to root
-- title[zh_CN]: root 的启动文件使新文件仅归 root 使用
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d
-- param umask: 027 | the rights that new files must not give, octal: 027 nothing to others, no
--     writing to the group
-- param umask[zh_CN]: 新文件不得授予的权限（八进制）：027 表示其他用户无权限、属组不可写
-- key: path line
-- same-as: xccdf:accounts_umask_root
-- why: What root makes in passing is read by everybody, or changed by the group.
-- why[zh_CN]: root 随手建立的文件会被所有人读取或被属组改动。
-- fix: Set umask {wanted} in {path}, or take the line out.
-- fix[zh_CN]: 在 {path} 中设置 umask {wanted}，或删除该行。
/* Bit by bit: the value may take away more than is wanted, but not less. */
WITH w AS (SELECT 64 * substr('000' || :umask, -3, 1) + 8 * substr('000' || :umask, -2, 1)
                  + substr('000' || :umask, -1) AS bits),
     u AS (SELECT path, line, value, value = '' OR value GLOB '*[^0-7]*' AS is_odd,
                  64 * substr('000' || value, -3, 1) + 8 * substr('000' || value, -2, 1)
                  + substr('000' || value, -1) AS bits
           FROM shell_environment WHERE key = 'umask' AND who = 'root')
SELECT u.path, u.line, u.value, printf('%03d', :umask) AS wanted FROM u, w
WHERE u.is_odd OR (u.bits & w.bits) <> w.bits;
