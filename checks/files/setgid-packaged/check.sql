-- id: setgid-packaged
-- title: Every program that runs with its group's rights belongs to a package
-- title[zh_CN]: 每个 setgid 程序都属于某个软件包
-- severity: medium
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a zicha:RA108
-- when: SELECT 1 FROM packages WHERE manager = 'dpkg' AND status <> 'config-files'
-- key: path
-- same-as: xccdf:file_permissions_unauthorized_sgid
-- why: Everybody who starts it acts as a member of group {group_name}; no security update reaches
--     it, and nobody decided that it should be here.
-- why[zh_CN]: 任何人启动它都以 {group_name} 组成员的身份行事；安全更新不会覆盖它，也没有人批准过它的存在。
-- fix: Find out who put {path} there on {modified_at}; if it is needed, keep it as it is with a
--     waiver, else chmod g-s {path}
-- fix[zh_CN]: 查明 {path}（{modified_at}）的来历；确有需要的登记例外，否则执行 chmod g-s {path}
/* On a file that cannot be executed by its group the bit asks for mandatory locks. */
SELECT path, user AS owner, group_name, mode, size_bytes, modified_at
FROM setuid_files
WHERE is_setgid AND NOT is_setuid AND package IS NULL
  AND CAST(substr(mode, 3, 1) AS INTEGER) & 1
  AND path NOT REGEXP '^/(var/lib/(docker|containers|containerd|lxc|machines|snapd)|snap)/';
