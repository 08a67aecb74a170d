-- id: umask-bash
-- title: bash gives new files to their owner only
-- title[zh_CN]: bash 的 umask 使新文件只对所有者开放
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- param umask: 027 | the rights that new files must not give, octal: 027 nothing to others, no
--     writing to the group
-- param umask[zh_CN]: 新建文件不得给出的权限（八进制）：027 表示其他人无权限、组不可写
-- when: SELECT 1 FROM files
--     WHERE path IN ('/etc/bash.bashrc', '/etc/bashrc', '/bin/bash', '/usr/bin/bash')
--     UNION ALL SELECT 1 FROM packages WHERE name = 'bash' AND status <> 'config-files'
-- optional: packages
-- key: path line
-- same-as: xccdf:accounts_umask_etc_bashrc
-- why: What people save, exports with patient data too, can otherwise be read by every account of
--     the host.
-- why[zh_CN]: 否则人员保存的文件（包括含患者数据的导出文件）可被本机所有账户读取。
-- fix: Set umask {wanted} in {path}.
-- fix[zh_CN]: 在 {path} 中设置 umask {wanted}。
/* Bit by bit: the value may take away more than is wanted, but not less. */
WITH w AS (SELECT 64 * substr('000' || :umask, -3, 1) + 8 * substr('000' || :umask, -2, 1)
                  + substr('000' || :umask, -1) AS bits),
     u AS (SELECT path, line, value, value = '' OR value GLOB '*[^0-7]*' AS is_odd,
                  64 * substr('000' || value, -3, 1) + 8 * substr('000' || value, -2, 1)
                  + substr('000' || value, -1) AS bits
           FROM shell_environment
           WHERE key = 'umask' AND path IN ('/etc/bash.bashrc', '/etc/bashrc'))
SELECT u.path, u.line, u.value, printf('%03d', :umask) AS wanted FROM u, w
WHERE u.is_odd OR (u.bits & w.bits) <> w.bits
UNION ALL
SELECT '/etc/bash.bashrc', NULL, 'not set', printf('%03d', :umask)
WHERE NOT EXISTS (SELECT 1 FROM u);
