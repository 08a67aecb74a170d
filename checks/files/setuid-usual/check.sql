-- id: setuid-usual
-- title: Programs that run as root for everybody are the usual ones
-- title[zh_CN]: setuid root 程序均为常见程序
-- severity: info
-- area: files
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- param usual: su, sudo, sudoedit, passwd, chsh, chfn, chage, expiry, gpasswd, newgrp, mount,
--     umount, fusermount, fusermount3, pkexec, polkit-agent-helper-1, dbus-daemon-launch-helper,
--     ssh-keysign, newuidmap, newgidmap, unix_chkpwd, pam_timestamp_check, userhelper,
--     grub2-set-bootflag, crontab, at, ping, ping6, mount.nfs, mount.cifs, ntfs-3g, pppd, exim4,
--     snap-confine, bwrap, Xorg.wrap, utempter | names of programs that need no second look
-- param usual[zh_CN]: 无需再核查的程序名
-- key: path
-- why: A mistake in such a program gives root to everybody who can start it; the fewer there are,
--     the less has to be watched.
-- why[zh_CN]: 这类程序一旦有缺陷，凡能启动它的人都可取得 root 权限；越少越便于管控。
-- fix: If nobody needs {path}, remove the package it came with ({package}), or dpkg-statoverride
--     --add root root 0755 {path} (elsewhere chmod u-s {path})
-- fix[zh_CN]: 若无人需要 {path}，卸载其所属软件包（{package}），或执行 dpkg-statoverride --add root root 0755 {path}（其他系统执行 chmod u-s {path}）
WITH RECURSIVE usual (name, rest) AS (
  SELECT '', replace(:usual, ' ', '') || ','
  UNION ALL
  SELECT substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1)
  FROM usual WHERE rest <> '')
SELECT path, mode, coalesce(package, '-') AS package, modified_at
FROM setuid_files
WHERE is_setuid AND uid = 0
  AND path NOT REGEXP '^/(var/lib/(docker|containers|containerd|lxc|machines|snapd)|snap)/'
  AND replace(path, rtrim(path, replace(path, '/', '')), '') NOT IN (SELECT name FROM usual);
