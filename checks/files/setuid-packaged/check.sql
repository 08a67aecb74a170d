-- id: setuid-packaged
-- title: Every program that runs with its owner's rights belongs to a package
-- title[zh_CN]: 每个 setuid 程序都属于某个软件包
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a zicha:RA108
-- when: SELECT 1 FROM packages WHERE manager = 'dpkg' AND status <> 'config-files'
-- key: path
-- same-as: xccdf:file_permissions_unauthorized_suid
-- why: No security update reaches such a program, and a setuid program that nobody installed is the
--     usual back door to root.
-- why[zh_CN]: 安全更新不会覆盖这类程序；来历不明的 setuid 程序是常见的 root 后门。
-- fix: Find out who put {path} there on {modified_at}; if it is needed, keep it as it is with a
--     waiver, else chmod u-s {path}
-- fix[zh_CN]: 查明 {path}（{modified_at}）的来历；确有需要的登记例外，否则执行 chmod u-s {path}
/* Left out is the storage of containers: nobody but root gets there. */
SELECT path, user AS owner, mode, size_bytes, modified_at
FROM setuid_files
WHERE is_setuid AND package IS NULL
  AND path NOT REGEXP '^/(var/lib/(docker|containers|containerd|lxc|machines|snapd)|snap)/';
