-- id: world-writable-directories-sticky
-- title: In every directory open to everybody only the owner of a file can remove it
-- title[zh_CN]: 所有公共可写目录均设置粘滞位
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.f gbt22239:8.1.4.2.e zicha:RA109
-- key: path
-- same-as: xccdf:dir_perms_world_writable_sticky_bits
-- why: Without the sticky bit every account can remove and replace files of others there, and so
--     make a service or a colleague work with false ones.
-- why[zh_CN]: 没有粘滞位时，任何账户都能删除并替换其他人放在该目录中的文件，使服务或同事使用伪造的内容。
-- fix: chmod +t {path}; if nobody needs it to be open, chmod o-w {path}
-- fix[zh_CN]: 执行 chmod +t {path}；无人需要公共写入的，执行 chmod o-w {path}
SELECT path, user AS owner, group_name, mode
FROM world_writable
WHERE type = 'directory' AND NOT is_sticky AND path NOT GLOB '/proc/*' AND path NOT GLOB '/sys/*';
