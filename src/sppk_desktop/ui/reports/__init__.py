"""The tab «Reports»: any report told as data, its numbers, its texts, its papers."""
