title: The unit: what people recorded, beside what was seen
title[zh_CN]: 本单位：记录与所见的对照
check: *
