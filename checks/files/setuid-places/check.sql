-- id: setuid-places
-- title: No setuid program lies where users or services write
-- title[zh_CN]: 用户和服务可写的位置没有 setuid 程序
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.5 gbt22239:7.1.4.5 zicha:RA108
-- key: path
-- why: A setuid program in /tmp, /home or /var is what intruders leave behind to become root again.
-- why[zh_CN]: 入侵者常在 /tmp、/home 或 /var 中留下 setuid 程序，以便再次取得 root 权限。
-- fix: Do not run it. Keep a copy as evidence, find out who put it there on {modified_at}, then
--     remove {path}
-- fix[zh_CN]: 不要运行。先留存副本作为证据，查明是谁在 {modified_at} 放置的，再删除 {path}
/* Left out is the storage of containers: nobody but root gets there. */
SELECT path, user AS owner, group_name, mode, size_bytes, modified_at
FROM setuid_files
WHERE path REGEXP '^/(tmp|home|root|var|run|dev|media|mnt|srv)/'
  AND (is_setuid OR CAST(substr(mode, 3, 1) AS INTEGER) & 1)
  AND path NOT REGEXP '^/var/lib/(docker|containers|containerd|lxc|machines|snapd)/';
