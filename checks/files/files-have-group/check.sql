-- id: files-have-group
-- title: Every file belongs to a group that exists
-- title[zh_CN]: 每个文件都属于存在的组
-- severity: medium
-- area: files
-- controls: gbt22239:8.1.4.2.b gbt22239:8.1.4.2.c gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_ungroupowned
-- why: The next group that gets the number {gid} gets the rights on these files, and nobody
--     decided that it should.
-- why[zh_CN]: 以后使用编号 {gid} 的新组会直接得到这些文件的权限，而这并非任何人的决定。
-- fix: chgrp {path} to a group that exists, or remove it.
-- fix[zh_CN]: 将 {path} 改为属于现有的组（chgrp），或予以删除。
SELECT path, type, gid, mode, modified_at FROM unowned_files
WHERE NOT has_group AND path NOT GLOB '/proc/*' AND path NOT GLOB '/sys/*';
