-- id: gshadow-mode
-- title: Permissions of /etc/gshadow are 0640 or stricter
-- title[zh_CN]: /etc/gshadow 的权限不宽于 0640
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_etc_gshadow
-- why: Who may read it guesses group passwords offline; who may write to it makes himself
--     administrator of a group and adds whom he likes.
-- why[zh_CN]: 能读取它的人可以离线破解组口令；能写入它的人可以让自己成为组管理员并任意添加成员。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0640' AS wanted
FROM files
WHERE path = '/etc/gshadow' AND type <> 'link' AND mode_exceeds(mode, '0640');
