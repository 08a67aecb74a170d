-- id: capabilities-packaged
-- title: Every program with a part of root's rights belongs to a package
-- title[zh_CN]: 每个具有 capabilities 特权的程序都属于某个软件包
-- severity: medium
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
--     zicha:RA108
-- when: SELECT 1 FROM packages WHERE manager = 'dpkg' AND status <> 'config-files'
-- key: path
-- why: It acts with {capabilities} for everybody who starts it; no security update reaches it,
--     and such a program that nobody installed is a quiet back door: ls does not show it.
-- why[zh_CN]: 任何人启动它都具有 {capabilities} 特权；安全更新不会覆盖它，而 ls 又看不出来，来历不明的这类程序是隐蔽的后门。
-- fix: Find out who put {path} there on {modified_at}; if it is needed, record a waiver, else
--     setcap -r {path}
-- fix[zh_CN]: 查明 {path}（{modified_at}）的来历；确有需要的登记豁免，否则执行 setcap -r {path}
/* What holds in a user namespace only is no right on the host. */
SELECT path, capabilities, user AS owner, modified_at FROM file_capabilities
WHERE package IS NULL AND root_id = 0
  AND path NOT REGEXP '^/(var/lib/(docker|containers|containerd|lxc|machines|snapd)|snap)/';
